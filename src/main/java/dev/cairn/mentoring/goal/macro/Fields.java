package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the fields of one item: those that say something, and those that somebody who may edit could still fill in. */
final class Fields {
    private final Words words;
    private final boolean editable;
    private final List<FieldView> facts = new ArrayList<>();
    private final List<FieldView> gaps = new ArrayList<>();

    Fields(Onlooker onlooker, boolean editable) {
        this(onlooker.words(), editable && onlooker.hasControls());
    }

    Fields(Words words, boolean editable) {
        this.words = words;
        this.editable = editable;
    }

    Fields text(String name, String kind, @Nullable String text) {
        return put(name, kind, text == null ? "" : text, "", editable);
    }

    Fields date(String name, @Nullable LocalDate day) {
        return date(name, day, editable);
    }

    Fields date(String name, @Nullable LocalDate day, boolean editable) {
        return put(
                name,
                "date",
                day == null ? "" : words.day(day),
                day == null ? "" : day.toString(),
                editable && this.editable);
    }

    Fields choice(String name, String kind, String text, String value) {
        return put(name, kind, text, value, editable);
    }

    /** Something that follows from the rest. */
    Fields derived(String name, String text) {
        return put(name, "fixed", text, "", false);
    }

    private Fields put(String name, String kind, String text, String value, boolean editable) {
        FieldView field = view(name, kind, text, value, editable);
        if (field.hasText()) {
            facts.add(field);
        } else if (editable) {
            gaps.add(field);
        }
        return this;
    }

    private FieldView view(String name, String kind, String text, String value, boolean editable) {
        String label = words.text("field." + name);
        return new FieldView(name, kind, label, text, value, editable, words.text("field.edit", label));
    }

    /** A field that keeps its place even when nothing was said yet. */
    FieldView fixed(String name, @Nullable String text) {
        return view(name, "text", text == null ? "" : text, "", editable);
    }

    boolean editable() {
        return editable;
    }

    List<FieldView> facts() {
        return facts;
    }

    List<FieldView> gaps() {
        return gaps;
    }
}
