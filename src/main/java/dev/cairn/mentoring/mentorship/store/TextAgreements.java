package dev.cairn.mentoring.mentorship.store;

import dev.cairn.mentoring.mentorship.Agreement;
import dev.cairn.mentoring.mentorship.Agreements;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.MentorshipTexts;
import dev.cairn.mentoring.shared.Texts;
import dev.cairn.mentoring.shared.store.StateJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Each agreement as one text of its mentorship: a plan reads those anyway, so a plan with an agreement costs no statement more. */
@Named
final class TextAgreements implements Agreements {
    private static final String FIELD = "agreement";

    private final Texts texts;

    @Inject
    TextAgreements(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Agreement in(MentorshipTexts read, MentorshipId mentorship) {
        Agreement blank = Agreement.blank(mentorship);
        String written = read.of(blank.id()).get(FIELD);
        return written == null ? blank : Agreement.from(mentorship, StateJson.read(written));
    }

    @Override
    public Agreement of(MentorshipId mentorship) {
        return in(texts.of(mentorship.value()), mentorship);
    }

    @Override
    public void replace(Agreement before, Agreement after) {
        texts.replace(after.mentorship().value(), after.id(), written(before), written(after));
    }

    private static Map<String, String> written(Agreement agreement) {
        return agreement.changedBy() == null ? Map.of() : Map.of(FIELD, StateJson.write(agreement.state()));
    }
}
