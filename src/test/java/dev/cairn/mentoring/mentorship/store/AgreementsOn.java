package dev.cairn.mentoring.mentorship.store;

import dev.cairn.mentoring.mentorship.Agreements;
import dev.cairn.mentoring.shared.Texts;

/** Hands the agreements among stored texts to tests of other packages. */
public final class AgreementsOn {
    private AgreementsOn() {}

    public static Agreements texts(Texts texts) {
        return new TextAgreements(texts);
    }
}
