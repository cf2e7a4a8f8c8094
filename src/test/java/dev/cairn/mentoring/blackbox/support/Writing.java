package dev.cairn.mentoring.blackbox.support;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every request of the contract that carries texts, and which: the one table of text fields. Who adds a field adds it here. */
public enum Writing {
    START_MENTORSHIP("startMentorship", TextField.OF_MENTORSHIP),
    CHANGE_MENTORSHIP("changeMentorship", TextField.OF_MENTORSHIP),
    ACCEPT_MENTORSHIP("acceptMentorship", TextField.WHY),
    REFUSE_MENTORSHIP("refuseMentorship", TextField.WHY),
    WITHDRAW_MENTORSHIP("withdrawMentorship", TextField.WHY),
    PAUSE_MENTORSHIP("pauseMentorship", TextField.WHY),
    RESUME_MENTORSHIP("resumeMentorship", TextField.WHY),
    CONCLUDE_MENTORSHIP("concludeMentorship", TextField.WHY),
    REVIEW_MENTORSHIP("reviewMentorship", TextField.OF_REVIEW),
    CHANGE_AGREEMENT("changeAgreement", TextField.OF_AGREEMENT),
    CHANGE_PREFERENCES("changeMyPreferences", TextField.OF_PREFERENCES),
    CHANGE_SHARED_WORDS("changeSharedWords", TextField.OF_VOCABULARY),
    WRITE_CYCLES("writeCycles", TextField.OF_CYCLES),
    PUBLISH_PLAYBOOK("publishPlaybook", TextField.OF_PLAYBOOK),
    WRITE_PROMPTS("writeMyPrompts", TextField.OF_PROMPTS),

    CHANGE_CHECK_IN("changeCheckIn", TextField.WHY_CHECK_IN_MOVED),
    SAVE_DRAFT("saveDraft", TextField.OF_PART),
    SHARE_DRAFT("shareDraft", TextField.OF_PART),
    ADD_NOTE("addNote", TextField.OF_NOTE),
    ADD_DATA_POINT("addDataPoint", TextField.OF_DATA_POINT),
    CHANGE_DATA_POINT("changeDataPoint", TextField.OF_DATA_POINT),
    ADD_INTERPRETATION("addInterpretation", TextField.OF_INTERPRETATION),
    CHANGE_INTERPRETATION("changeInterpretation", TextField.OF_INTERPRETATION),
    ADD_ACTION("addAction", TextField.OF_ACTION),
    CHANGE_ACTION("changeAction", TextField.OF_ACTION),
    COMPLETE_ACTION("completeAction", TextField.WHY_ENDED),
    REOPEN_ACTION("reopenAction", TextField.WHY),
    DROP_ACTION("dropAction", TextField.WHY_ENDED),
    HAND_OVER_ACTION("handOverAction", TextField.WHY_ENDED),
    ADD_RISK("addRisk", TextField.OF_RISK),
    CHANGE_RISK("changeRisk", TextField.OF_RISK),
    END_RISK("endRisk", TextField.WHY),
    REOPEN_RISK("reopenRisk", TextField.WHY),

    PROPOSE_GOAL("proposeGoal", TextField.OF_GOAL),
    CHANGE_GOAL("changeGoal", TextField.OF_GOAL),
    AGREE_GOAL("agreeGoal", TextField.WHY),
    REACH_GOAL("reachGoal", TextField.WHY),
    REOPEN_GOAL("reopenGoal", TextField.WHY),
    DROP_GOAL("dropGoal", TextField.WHY_DROPPED),

    ADD_MILESTONE("addMilestone", TextField.OF_MILESTONE),
    CHANGE_MILESTONE("changeMilestone", TextField.OF_MILESTONE),
    AGREE_MILESTONE("agreeMilestone", TextField.WHY),
    REACH_MILESTONE("reachMilestone", TextField.WHY),
    REOPEN_MILESTONE("reopenMilestone", TextField.WHY),
    POSTPONE_MILESTONE("postponeMilestone", TextField.WHY_MOVED),
    DROP_MILESTONE("dropMilestone", TextField.WHY_DROPPED),

    ADD_INDICATOR("addIndicator", TextField.OF_INDICATOR),
    CHANGE_INDICATOR("changeIndicator", TextField.OF_INDICATOR),
    ADD_MEASUREMENT("addMeasurement", TextField.OF_MEASUREMENT),
    CHANGE_MEASUREMENT("changeMeasurement", TextField.OF_MEASUREMENT),
    ADD_EVIDENCE("addEvidence", TextField.OF_EVIDENCE),
    ADD_EVIDENCE_OF_MILESTONE("addEvidenceOfMilestone", TextField.OF_EVIDENCE),
    ADD_EVIDENCE_OF_MEASUREMENT("addEvidenceOfMeasurement", TextField.OF_EVIDENCE),
    CHANGE_EVIDENCE("changeEvidence", TextField.OF_EVIDENCE),
    ADD_SUPPORT("addSupport", TextField.OF_SUPPORT),
    CHANGE_SUPPORT("changeSupport", TextField.OF_SUPPORT),
    ADD_ASSESSMENT("addAssessment", TextField.OF_VIEW),
    CHANGE_ASSESSMENT("changeAssessment", TextField.OF_VIEW),

    PROPOSE("propose", TextField.OF_PROPOSAL),
    PROPOSE_TOO("propose", TextField.OF_PROPOSAL_TOO),
    REFUSE_PROPOSAL("refuseProposal", TextField.WHY_REFUSED);

    private final String operation;
    private final List<TextField> fields;

    Writing(String operation, List<TextField> fields) {
        this.operation = operation;
        this.fields = fields;
    }

    /** Its name in the contract. */
    public String operation() {
        return operation;
    }

    public List<TextField> fields() {
        return fields;
    }

    /** The fields and how long each may be. */
    public Map<String, Integer> lengths() {
        return fields.stream().collect(Collectors.toMap(TextField::name, TextField::longest));
    }

    /** The body that says in each field what {@code words} have for it. */
    Map<String, Object> body(Words words, Map<String, ?> more) {
        Body body = new Body(more);
        fields.forEach(field -> body.put(field.name(), words.in(field)));
        return body.members();
    }
}
