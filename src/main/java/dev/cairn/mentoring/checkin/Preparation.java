package dev.cairn.mentoring.checkin;

/**
 * How far one of the pair has come with what is theirs alone to share in a check-in.
 *
 * @param shared in how many sections they have
 * @param sections in how many they can
 * @param otherHasBegun whether the other one has shared anything of theirs
 */
public record Preparation(int shared, int sections, boolean otherHasBegun) {
    static Preparation of(SeenCheckIn seen) {
        int sections = 0;
        int shared = 0;
        for (Section section : seen.playbook().sections()) {
            boolean own = section.fields().stream().anyMatch(field -> isOwn(field, seen));
            sections += own ? 1 : 0;
            shared += own && section.fields().stream().anyMatch(field -> hasOwnWords(field, seen)) ? 1 : 0;
        }
        Writer other = seen.pair().sight().isMentee() ? Writer.MENTOR : Writer.MENTEE;
        return new Preparation(
                shared,
                sections,
                seen.parts().stream().anyMatch(part -> part.writer() == other && part.text() != null));
    }

    public boolean isDone() {
        return shared == sections;
    }

    /** They write it by themselves, not together. */
    private static boolean isOwn(Field field, SeenCheckIn seen) {
        return field.writer(seen.pair().sight())
                .filter(writer -> writer != Writer.BOTH)
                .isPresent();
    }

    private static boolean hasOwnWords(Field field, SeenCheckIn seen) {
        return isOwn(field, seen)
                && seen.part(field, field.writer(seen.pair().sight()).orElseThrow())
                                .text()
                        != null;
    }
}
