package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.Action;
import dev.cairn.mentoring.checkin.ActionState;
import dev.cairn.mentoring.checkin.DataPoint;
import dev.cairn.mentoring.checkin.Matter;
import dev.cairn.mentoring.checkin.Movement;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.macro.Numbers;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what is known before the two look back: what became of earlier actions, and what moved in the plan (R82, R87). */
final class RecapComposer {
    /** How many facts are told; more are not read. */
    private static final int MOST = 40;

    private static final int MOST_LETTERS = 200;

    private final Matter matter;
    private final boolean mayAdd;
    private final LocalDate today;
    private final Words words;
    private final Numbers numbers;
    private final Set<String> known;

    RecapComposer(Matter matter, boolean mayAdd, LocalDate today, Words words) {
        this.matter = matter;
        this.mayAdd = mayAdd;
        this.today = today;
        this.words = words;
        this.numbers = new Numbers(words);
        this.known = matter.items().own(ItemKind.DATA_POINT).stream()
                .map(seen -> ((DataPoint) seen.item().content()).text())
                .collect(Collectors.toSet());
    }

    CheckInItemsView compose() {
        List<FactView> all = Stream.concat(
                        matter.items().earlier(ItemKind.ACTION).stream()
                                .map(seen -> action((Action) seen.item().content())),
                        matter.moved().stream().map(this::movement))
                .toList();
        int later = Math.min(all.size(), MOST) - CheckInItemsView.AT_A_GLANCE;
        return new CheckInItemsView(
                "",
                words.text("check-in.recap.since", words.day(matter.since())),
                all.stream().limit(MOST).toList(),
                later > 0 ? words.text("check-in.recap.later", later) : "",
                all.size() > MOST ? words.text("check-in.recap.more", MOST, all.size()) : "",
                "",
                List.of(),
                List.of());
    }

    private FactView action(Action action) {
        LocalDate deadline = action.deadline();
        LocalDate ended = action.endedOn();
        String key = "check-in.fact." + ItemWords.word(action) + "-";
        if (ended != null) {
            String ends = key + Words.code(action.state());
            return fact(
                    action.microChallenge() && action.stateReason() != null
                            ? words.text(
                                    ends + ".words", action.task(), words.day(ended), firstWords(action.stateReason()))
                            : words.text(ends, action.task(), words.day(ended)),
                    action.state() == ActionState.DONE ? DataPoint.Polarity.PROGRESS : null);
        }
        return deadline != null && deadline.isBefore(today)
                ? fact(words.text(key + "overdue", action.task(), words.day(deadline)), DataPoint.Polarity.CHALLENGE)
                : fact(words.text(key + "open", action.task()), null);
    }

    private FactView movement(Movement moved) {
        String key = "check-in.fact." + Words.code(moved.type());
        String day = words.day(moved.day());
        String text = switch (moved.type()) {
            case MEASURED ->
                words.text(key, moved.title(), numbers.of(Objects.requireNonNull(moved.value()), moved.detail()), day);
            case EVIDENCE ->
                moved.detail() == null
                        ? words.text(key, moved.title(), day)
                        : words.text(key + ".words", moved.title(), day, firstWords(moved.detail()));
            default -> words.text(key, moved.title(), day);
        };
        return fact(text, moved.polarity());
    }

    /** The first line, and of that no more than one reads at a glance. */
    private static String firstWords(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= MOST_LETTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_LETTERS)) + "\u2026";
    }

    private FactView fact(String text, DataPoint.@Nullable Polarity polarity) {
        boolean added = known.contains(text);
        return new FactView(
                text,
                polarity == null ? "" : Words.code(polarity),
                added,
                mayAdd && !added ? words.text("check-in.fact.add") : "");
    }
}
