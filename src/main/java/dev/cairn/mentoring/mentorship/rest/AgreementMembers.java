package dev.cairn.mentoring.mentorship.rest;

import dev.cairn.mentoring.mentorship.Agreement;
import dev.cairn.mentoring.mentorship.AgreementChange;
import dev.cairn.mentoring.mentorship.Commitment;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import org.jspecify.annotations.Nullable;

/** Reads what callers send about agreements. */
final class AgreementMembers {
    private AgreementMembers() {}

    static AgreementChange change(JsonMembers members) {
        return new AgreementChange(
                VocabularyMembers.observation(members),
                VocabularyMembers.words(members),
                members.objects("commitments", Agreement.MOST, AgreementMembers::commitment));
    }

    private static @Nullable Commitment commitment(JsonMembers members) {
        members.require("side", "what");
        Commitment.Side side = members.word("side", Commitment.Side.class).value();
        String what = members.line("what").value();
        String measure = members.prose("measure").value();
        String ifNeglected = members.prose("ifNeglected").value();
        return side == null || what == null ? null : new Commitment(side, what, measure, ifNeglected);
    }
}
