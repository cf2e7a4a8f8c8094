package dev.cairn.mentoring.shared.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.cairn.mentoring.shared.Texts;

/** Hands the stored texts to tests of other packages. */
public final class TextsOn {
    private TextsOn() {}

    public static Texts tables(ActiveObjects ao) {
        return new ActiveObjectsTexts(ao);
    }
}
