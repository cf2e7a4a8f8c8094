package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.fixture.Answer;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.sandbox.permission.SpacePermission;

/** A space with people of its own and what they have made there, all of it by REST calls. */
public final class Situation {
    private static final String SUCCESS =
            "'success':{'skills':'Weighs options','routines':'One a week','outcomes':'Leads alone'}";

    public final RunningSandbox host;
    public final String mentorName;
    public final String menteeName;
    public final Contracted mentor;
    public final Contracted mentee;

    /** May view the space and is not of the pair. */
    public final Contracted reader;

    /** May not view the space. */
    public final Contracted outsider;

    public final String spaceKey;

    private int pages;

    public Situation(RunningSandbox host) {
        this.host = host;
        spaceKey = host.newClosedSpace();
        mentorName = host.newPerson("mentor");
        menteeName = host.newPerson("mentee");
        String readerName = host.newPerson("reader");
        host.grant(spaceKey, host.subject(mentorName), SpacePermission.VIEW, SpacePermission.EDIT);
        host.grant(spaceKey, host.subject(menteeName), SpacePermission.VIEW, SpacePermission.EDIT);
        host.grant(spaceKey, host.subject(readerName), SpacePermission.VIEW);
        mentor = Contracted.as(host, mentorName);
        mentee = Contracted.as(host, menteeName);
        reader = Contracted.as(host, readerName);
        outsider = Contracted.as(host, host.newPerson("outsider"));
    }

    /** The number of a new page. */
    public long page() {
        return host.as("admin").makePage(spaceKey, "Page " + ++pages + " of " + spaceKey, "<p>A page</p>");
    }

    /** What the mentee sends to start a mentorship on a new page. */
    public String start() {
        return "{'mentor':'" + mentorName + "','pageId':'" + page() + "','start':'2026-01-05'," + SUCCESS + "}";
    }

    /** A mentorship that the mentee proposed. */
    public String proposed() {
        return mentee.make("mentorships", start()).expect(201).text("id");
    }

    /** A mentorship that the mentor accepted. */
    public String active() {
        String id = proposed();
        mentor.change("POST", "mentorships/" + id + "/acceptance", "{}", 1).expect(200);
        return id;
    }

    /** A goal that the mentee proposed and that says all that it needs to be agreed. */
    public String proposedGoal(String mentorship) {
        return mentee.make(
                        "mentorships/" + mentorship + "/goals",
                        "{'title':'Lead a review','kind':'habit','observableAction':'Steers','expectedOutcome':'A decision',"
                                + "'horizon':'short','due':'2027-01-15'}")
                .expect(201)
                .text("id");
    }

    /** A goal that both agreed. */
    public String openGoal(String mentorship) {
        String id = proposedGoal(mentorship);
        mentor.change("POST", "goals/" + id + "/agreement", "{}", 1).expect(200);
        return id;
    }

    /** A milestone of this goal. */
    public String milestone(String goal) {
        return mentee.make("goals/" + goal + "/milestones", "{'title':'First talk','due':'2026-12-10'}")
                .expect(201)
                .text("id");
    }

    /** What the mentee sees of it now. */
    public Answer now(String path) {
        return mentee.get(path).expect(200);
    }

    /** The revision that it has now. */
    public long revision(String path) {
        return now(path).revision();
    }
}
