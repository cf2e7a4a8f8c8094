package dev.cairn.mentoring.mentorship;

class InMemoryMentorshipsTest extends MentorshipsContract {
    private final Mentorships mentorships = new InMemoryMentorships();

    @Override
    protected Mentorships mentorships() {
        return mentorships;
    }

    @Override
    protected void commit(Runnable change) {
        change.run();
    }
}
