package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.rights.Secret.Audience;
import dev.cairn.mentoring.blackbox.rights.Secret.Depth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something in a scene that has fields. Each field asked for gets a canary of its own, is kept as one secret, and is put into {@link #sent}, the
 * body that makes the item.
 */
final class Item {
    /** What there is; the name in lower case is the one in REST and in the journal. */
    enum Kind {
        MENTORSHIP,
        AGREEMENT,
        /** A person's own; shown to nobody, or to the other one of each mentorship that goes on. */
        PREFERENCES,
        GOAL,
        MILESTONE,
        INDICATOR,
        MEASUREMENT,
        AUTONOMY,
        EVIDENCE,
        SUPPORT,
        ASSESSMENT,
        INVITATION,
        PROPOSAL,
        CHECK_IN,
        DATA_POINT,
        INTERPRETATION,
        ACTION,
        RISK,
        NOTE,
        /** What a pair runs its next check-ins with. */
        PLAYBOOK_CHOICE,
        /** What the mentee says of a check-in. */
        PULSE,
        /** One thing that a person is told of a check-in. */
        NOTICE,
        /** How a person wants to be told; their own. */
        NOTICE_PREFERENCES,
        /** Questions that a person keeps for themselves. */
        PROMPTS,
        /** A version of a space's playbook. */
        PLAYBOOK,
        /** A space's. */
        CYCLE,
        /** Those of feedback that a space suggests. */
        SHARED_WORDS;

        private static final Set<Kind> HANGING =
                EnumSet.of(INDICATOR, MEASUREMENT, AUTONOMY, EVIDENCE, SUPPORT, PROPOSAL);
        private static final Set<Kind> IN_CHECK_INS = EnumSet.of(DATA_POINT, INTERPRETATION, ACTION, RISK, NOTE);
        private static final Set<Kind> OF_PEOPLE = EnumSet.of(PREFERENCES, PROMPTS, NOTICE_PREFERENCES);
        private static final Set<Kind> OF_SPACES = EnumSet.of(PLAYBOOK, CYCLE, SHARED_WORDS);

        /** Where such things are found in REST. */
        String plural() {
            return this == EVIDENCE || this == AUTONOMY ? word() : word() + "s";
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Set<Kind> inCheckIns() {
            return IN_CHECK_INS;
        }

        static Set<Kind> hanging() {
            return HANGING;
        }

        /** Whether it is a person's, whatever becomes of their mentorships. */
        boolean isOfPerson() {
            return OF_PEOPLE.contains(this);
        }

        /** Whether it is a space's, for whoever may view that. */
        boolean isOfSpace() {
            return OF_SPACES.contains(this);
        }

        /** Whether it is one of those that hang on a goal. */
        boolean hangsOnGoal() {
            return HANGING.contains(this);
        }
    }

    private static final String DELETED = "deleted";

    final Bond bond;
    final Kind kind;
    final Audience audience;
    final @Nullable Who author;

    private final String name;
    private final Items items;
    private final Map<String, Object> sent = new LinkedHashMap<>();
    private String state = "";
    private String title = "";
    private String path = "";
    private boolean pastIsPrivate;
    private boolean looseForReaders;

    Item(Items items, Bond bond, Kind kind, String name, Audience audience, @Nullable Who author) {
        this.items = items;
        this.bond = bond;
        this.kind = kind;
        this.name = name;
        this.audience = audience;
        this.author = author;
    }

    /** Keeps one more secret of this item, of its own audience. */
    Item secret(String field, Canary canary, Depth depth) {
        return secret(field, canary, audience, depth);
    }

    /** The same for a field that is shared less widely than its item. */
    Item secret(String field, Canary canary, Audience shared, Depth depth) {
        items.secrets.add(new Secret(this, field, canary, shared, author, depth));
        return this;
    }

    Item title() {
        return title("title");
    }

    /** A title that is sent by another name. */
    Item title(String sentAs) {
        title = items.nextWord("titleof" + kind.word());
        secret("title", Canary.word(title), Depth.OUTLINE);
        return with(sentAs, title);
    }

    /** Texts that are the pair's. */
    Item texts(String... fields) {
        for (String field : fields) {
            with(field, text(field, Depth.WHOLE));
        }
        return this;
    }

    /** A text to be put somewhere by hand. */
    String text(String field, Depth depth) {
        return text(field, audience, depth);
    }

    String text(String field, Audience shared, Depth depth) {
        String word = items.nextWord(field.replaceAll("[^A-Za-z]", ""));
        secret(field, Canary.word(word), shared, depth);
        return word;
    }

    /** A day to come, to be put somewhere by hand. */
    String day(String field, Depth depth) {
        return day(field, items.nextYear(), depth);
    }

    /** A day long past, of which more than the year is its own. */
    Item longAgo(String field, Depth depth) {
        LocalDate day = items.nextDayLongAgo();
        String shown = DateTimeFormatter.ofPattern("MMM d, yyyy", java.util.Locale.ENGLISH)
                .format(day);
        return with(field, day.toString()).secret(field, Canary.anyOf(day.toString(), shown), depth);
    }

    /** An amount that is the pair's. */
    Item number(String field, BigDecimal number) {
        return with(field, number).secret(field, Canary.number(number.toPlainString()), Depth.WHOLE);
    }

    /** A day that has passed. */
    String pastDay(String field, Depth depth) {
        return day(field, items.nextPastYear(), depth);
    }

    private String day(String field, int year, Depth depth) {
        secret(field, Canary.number(String.valueOf(year)), depth);
        return year + "-05-17";
    }

    /** One of few values of something that was made; it is recognised where it is said after its id or its title. */
    Item saidOfMade(String field, String pattern) {
        String name = title.isEmpty() ? id() : title;
        return secret(field, Canary.eitherOf(Canary.said(id(), pattern), Canary.said(name, pattern)), Depth.OUTLINE);
    }

    Item due() {
        return with("due", day("due", Depth.OUTLINE));
    }

    /** One of few values: it is recognised where it is said of this item. */
    Item said(String field, String pattern, Depth depth) {
        return secret(field, Canary.said(title, pattern), depth);
    }

    Item overdue() {
        said("overdue", "\"overdue\":true|was due", Depth.OUTLINE);
        return with("due", pastDay("due", Depth.OUTLINE));
    }

    /** The share that the interface gives to two decimals, and that no other item has. */
    Item progress(String share) {
        return secret("progress", Canary.number(share), Depth.OUTLINE);
    }

    /** What it is a part of; told to those who may know of both. */
    Item partOf(Item parent, Audience both) {
        String pattern = "\"parentId\":\"" + parent.id() + "\"";
        secret("parentId", Canary.said(title, pattern), both, Depth.OUTLINE);
        return with("parentId", parent.id());
    }

    Item with(String field, Object value) {
        sent.put(field, value);
        return this;
    }

    /** It stands in this state now, which is the same for all who may know of it. */
    Item in(String now) {
        state = now;
        String word = now.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + now.substring(1);
        String shown = now.equals("proposed") ? "Draft|Waiting for [a-z]+" : word;
        return said("state", "\"state\":\"" + now + "\"|>\\s*(" + shown + ")[,<]", Depth.OUTLINE);
    }

    /** It was made, and is found at this path from now on. */
    Item at(String newPath) {
        path = newPath;
        return secret("id", Canary.word(id()), Depth.OUTLINE);
    }

    /** It was made and is deleted: the journal alone tells of it. */
    Item deletedFrom(String oldPath) {
        path = oldPath;
        state = DELETED;
        return secret("id", Canary.word(id()), Depth.PAST);
    }

    boolean isThere() {
        return !path.isEmpty() && !state.equals(DELETED);
    }

    /** It was made while it, or what it is part of, was its author's alone; the journal never tells the other of that. */
    Item withPrivatePast() {
        pastIsPrivate = true;
        return this;
    }

    boolean hasPrivatePast() {
        return pastIsPrivate;
    }

    /** A milestone that readers may know of while its goal is hidden from them. */
    Item looseForReaders() {
        looseForReaders = true;
        return this;
    }

    boolean isLooseForReaders() {
        return looseForReaders;
    }

    boolean isIn(String... states) {
        return List.of(states).contains(state);
    }

    /** Its path in REST. */
    String path() {
        return path;
    }

    /** The number of a page that is attached to its mentorship, and that both of the pair may view; empty where there is none. */
    String attached() {
        return items.attached(bond).stream().findFirst().orElse("");
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Map<String, Object> sent() {
        return sent;
    }

    @Override
    public String toString() {
        return bond + " " + name;
    }
}
