package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.Action;
import dev.cairn.mentoring.checkin.CheckInItem;
import dev.cairn.mentoring.checkin.CheckInItemService;
import dev.cairn.mentoring.checkin.CheckInItemStep;
import dev.cairn.mentoring.checkin.DataPoint;
import dev.cairn.mentoring.checkin.Interpretation;
import dev.cairn.mentoring.checkin.Matter;
import dev.cairn.mentoring.checkin.Risk;
import dev.cairn.mentoring.checkin.Section;
import dev.cairn.mentoring.checkin.SeenCheckInItem;
import dev.cairn.mentoring.checkin.Standing;
import dev.cairn.mentoring.checkin.Waiting;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.ActionView;
import dev.cairn.mentoring.shared.macro.ChoiceView;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts what stands in a check-in into words, section by section: data, what they tell, what is done next, what may come in the way. */
final class ItemsComposer {
    private static final int PAPER_COLUMNS = 2;

    private final Matter matter;
    private final boolean mayAdd;
    private final boolean hasControls;
    private final LocalDate day;
    private final LocalDate today;
    private final Function<UserKey, String> names;
    private final Words words;
    private final ItemWords itemWords;
    private final Map<UUID, String> numbers = new HashMap<>();

    /**
     * @param mayAdd whether this person can put things into it now
     * @param day of the check-in
     * @param hasControls whether there is anything to press at all
     */
    ItemsComposer(
            Matter matter,
            boolean mayAdd,
            boolean hasControls,
            LocalDate day,
            LocalDate today,
            Function<UserKey, String> names,
            Words words) {
        this.matter = matter;
        this.mayAdd = mayAdd && hasControls;
        this.hasControls = hasControls;
        this.day = day;
        this.today = today;
        this.names = names;
        this.words = words;
        this.itemWords = new ItemWords(matter.plan(), today, names, words);
        for (ItemKind kind : List.of(ItemKind.DATA_POINT, ItemKind.INTERPRETATION)) {
            List<SeenCheckInItem> all = matter.items().own(kind);
            IntStream.range(0, all.size())
                    .forEach(at -> numbers.put(all.get(at).item().id().value(), String.valueOf(at + 1)));
        }
    }

    CheckInItemsView in(Section.Kind section) {
        return switch (section) {
            case RECAP -> new RecapComposer(matter, mayAdd && !isFull(), today, words).compose();
            case DATA ->
                list(
                        Words.code(ItemKind.DATA_POINT),
                        (balance() + " " + waiting()).strip(),
                        plainGroups(ItemKind.DATA_POINT));
            case INTERPRETATION -> list(Words.code(ItemKind.INTERPRETATION), "", readings());
            case ACTION -> list(Words.code(ItemKind.ACTION), manyAdjustments(), lasting(section, ItemKind.ACTION));
            case CHALLENGE -> list(ItemWords.MICRO_CHALLENGE, "", lasting(section, ItemKind.ACTION));
            case AHEAD -> list(Words.code(ItemKind.RISK), "", lasting(section, ItemKind.RISK));
            default -> CheckInItemsView.NONE;
        };
    }

    /** What a next step can serve, for the form that asks; what is over is offered no more. */
    List<ChoiceView> servable() {
        return mayAdd
                ? matter.plan().servable().stream()
                        .filter(one -> !one.isOver())
                        .map(one -> new ChoiceView(
                                one.id().toString(),
                                words.text("check-in.serves.choice." + Words.code(one.kind()), one.title())))
                        .toList()
                : List.of();
    }

    /** @param word of one of them */
    private CheckInItemsView list(String word, String note, List<CheckInItemGroupView> groups) {
        boolean restsOnNothing = word.equals(Words.code(ItemKind.INTERPRETATION))
                && matter.items().own(ItemKind.DATA_POINT).isEmpty();
        String full = mayAdd && isFull() ? words.text("check-in.full", CheckInItemService.MOST_ITEMS) : "";
        List<ActionView> add = mayAdd && !isFull() && !restsOnNothing
                ? List.of(ActionView.asking("add-" + word, words.text("check-in.add." + word), ActionView.PLAIN, word))
                : List.of();
        boolean invites = groups.isEmpty() && mayAdd;
        return new CheckInItemsView(
                word,
                "",
                List.of(),
                "",
                Stream.of(note, full)
                        .filter(text -> !text.isEmpty())
                        .reduce("", (one, other) -> (one + " " + other).strip()),
                invites ? words.text("check-in.empty." + word + (restsOnNothing ? ".no-data" : "")) : "",
                groups,
                add);
    }

    private boolean isFull() {
        return matter.items().items().stream()
                        .filter(seen ->
                                seen.item().checkIn().equals(matter.items().in()))
                        .count()
                >= CheckInItemService.MOST_ITEMS;
    }

    /** How much of it went forward and how much is hard: a talk has room for both (R7). */
    private String balance() {
        List<SeenCheckInItem> data = matter.items().own(ItemKind.DATA_POINT);
        if (data.isEmpty()) {
            return "";
        }
        long progress = count(data, DataPoint.Polarity.PROGRESS);
        long challenge = count(data, DataPoint.Polarity.CHALLENGE);
        String balance = words.text("check-in.balance", progress, challenge);
        String missing = progress == 0 ? "progress" : challenge == 0 ? "challenge" : "";
        return missing.isEmpty() || !mayAdd ? balance : balance + " " + words.text("check-in.balance.no-" + missing);
    }

    private String waiting() {
        OptionalLong days = Waiting.middle(
                matter.items().own(ItemKind.DATA_POINT).stream()
                        .map(SeenCheckInItem::item)
                        .toList(),
                words.zone());
        return days.isPresent() ? words.text("check-in.waited.middle", days.getAsLong()) : "";
    }

    private static long count(List<SeenCheckInItem> data, DataPoint.Polarity polarity) {
        return data.stream()
                .filter(seen -> ((DataPoint) seen.item().content()).polarity() == polarity)
                .count();
    }

    private String manyAdjustments() {
        long open = matter.openAdjustments();
        return open > Standing.FEW_ADJUSTMENTS
                ? words.text("check-in.many-adjustments", open, Standing.FEW_ADJUSTMENTS)
                : "";
    }

    private List<CheckInItemGroupView> plainGroups(ItemKind kind) {
        return group("", matter.items().own(kind));
    }

    /** What is still open from earlier on comes first. */
    private List<CheckInItemGroupView> lasting(Section.Kind section, ItemKind kind) {
        List<SeenCheckInItem> earlier = listedIn(section, matter.items().earlier(kind));
        String own = earlier.isEmpty() ? "" : words.text("check-in.group.own");
        return Stream.concat(
                        group(words.text("check-in.group.earlier"), earlier).stream(),
                        group(own, listedIn(section, matter.items().own(kind))).stream())
                .toList();
    }

    private static List<SeenCheckInItem> listedIn(Section.Kind section, List<SeenCheckInItem> items) {
        return items.stream()
                .filter(seen -> section.lists(seen.item().content()))
                .toList();
    }

    private List<CheckInItemGroupView> group(String title, List<SeenCheckInItem> items) {
        return items.isEmpty()
                ? List.of()
                : List.of(new CheckInItemGroupView(
                        title, false, items.stream().map(this::item).toList(), List.of()));
    }

    /** Each reading, and beside it those that are alternatives of it or of one of these. */
    private List<CheckInItemGroupView> readings() {
        List<SeenCheckInItem> all = matter.items().own(ItemKind.INTERPRETATION);
        Map<UUID, UUID> besides = new HashMap<>();
        all.forEach(seen -> {
            UUID beside = reading(seen).alternativeOf();
            if (beside != null) {
                besides.put(seen.item().id().value(), beside);
            }
        });
        return all.stream()
                .filter(seen -> !besides.containsKey(seen.item().id().value()))
                .map(first -> beside(all.stream()
                        .filter(seen -> firstOf(seen.item().id().value(), besides)
                                .equals(first.item().id().value()))
                        .map(this::item)
                        .toList()))
                .toList();
    }

    /** Two that name each other, by a change of either, end where the walk has been before. */
    private static UUID firstOf(UUID reading, Map<UUID, UUID> besides) {
        UUID at = reading;
        for (int steps = 0; steps < besides.size() && besides.containsKey(at); steps++) {
            at = besides.getOrDefault(at, at);
        }
        return at;
    }

    private static CheckInItemGroupView beside(List<CheckInItemView> items) {
        List<CheckInItemRowView> rows = new ArrayList<>();
        for (int at = 0; at < items.size(); at += PAPER_COLUMNS) {
            rows.add(new CheckInItemRowView(items.subList(at, Math.min(at + PAPER_COLUMNS, items.size()))));
        }
        return new CheckInItemGroupView("", items.size() > 1, items, rows);
    }

    private static Interpretation reading(SeenCheckInItem seen) {
        return (Interpretation) seen.item().content();
    }

    private CheckInItemView item(SeenCheckInItem seen) {
        CheckInItem<?> item = seen.item();
        String who = words.text("check-in.by", names.apply(item.author()), words.day(item.createdAt()));
        String text;
        String state = "";
        String look = "";
        List<String> lines;
        if (item.content() instanceof DataPoint point) {
            text = point.text();
            state = point.setback()
                    ? words.text("check-in.setback")
                    : point.polarity() == null ? "" : words.text("check-in.polarity", point.polarity());
            lines = itemWords.lines(item.as(DataPoint.class), day);
        } else if (item.content() instanceof Interpretation reading) {
            text = reading.text();
            lines = List.of(cites(reading));
        } else if (item.content() instanceof Action action) {
            text = action.task();
            state = words.text("check-in." + ItemWords.word(item) + ".state", action.state());
            look = action.isOpen() ? "aui-lozenge-current" : "";
            lines = itemWords.lines(action, seen);
        } else {
            Risk risk = (Risk) item.content();
            text = risk.what();
            state = words.text(risk.isOpen() ? "check-in.risk.type" : "check-in.risk.over", risk.type());
            lines = itemWords.lines(risk, seen);
        }
        return new CheckInItemView(
                Words.code(item.kind()),
                item.id().toString(),
                String.valueOf(item.revision()),
                numbers.getOrDefault(item.id().value(), ""),
                text,
                state,
                look,
                lines,
                who,
                changedGoal(seen),
                hasControls ? actions(seen) : List.of());
    }

    /** An adjustment of how the two go on can be one of the plan as well (R83). */
    private String changedGoal(SeenCheckInItem seen) {
        return hasControls
                        && seen.item().content() instanceof Action action
                        && action.adjustment()
                        && action.serves() != null
                        && seen.can().contains(CheckInItemStep.COMPLETE)
                ? matter.plan()
                        .served(action.serves())
                        .filter(one -> !one.isOver())
                        .map(one -> one.goal().toString())
                        .orElse("")
                : "";
    }

    private String cites(Interpretation reading) {
        List<String> cited = reading.cites().stream()
                .map(id -> numbers.getOrDefault(id, ""))
                .filter(number -> !number.isEmpty())
                .toList();
        String data = words.text("check-in.cites", cited.size(), String.join(", ", cited));
        UUID beside = reading.alternativeOf();
        return beside == null
                ? data
                : words.text("check-in.beside", numbers.getOrDefault(beside, "")) + " \u00b7 " + data;
    }

    private List<ActionView> actions(SeenCheckInItem seen) {
        List<ActionView> actions = new ArrayList<>();
        String kind = ItemWords.word(seen.item());
        if (seen.item().kind() == ItemKind.INTERPRETATION && mayAdd && !isFull()) {
            actions.add(ActionView.asking(
                    "add-alternative", words.text("check-in.add.alternative"), ActionView.SUBTLE, kind));
        }
        if (seen.item().content() instanceof DataPoint point && point.setback() && mayAdd && !isFull()) {
            actions.add(ActionView.asking("add-adjustment", words.text("check-in.adjust"), ActionView.PLAIN, "action"));
        }
        Stream.of(CheckInItemStep.values())
                .filter(seen.can()::contains)
                .sorted(ItemsComposer::inOrder)
                .forEach(step -> actions.add(action(step, kind)));
        return actions;
    }

    /** What becomes of it comes before how it is worded. */
    private static int inOrder(CheckInItemStep one, CheckInItemStep other) {
        return Boolean.compare(isWording(one), isWording(other));
    }

    private static boolean isWording(CheckInItemStep step) {
        return step == CheckInItemStep.EDIT || step == CheckInItemStep.REMOVE;
    }

    private ActionView action(CheckInItemStep step, String kind) {
        String name = Words.code(step);
        String label = itemWords.label(step, kind);
        return switch (step) {
            case EDIT -> ActionView.asking(name, label, ActionView.SUBTLE, kind);
            case REMOVE ->
                ActionView.ifSure(name, label, ActionView.SUBTLE, words.text("check-in.step.remove.question"));
            case COMPLETE, END ->
                kind.equals(ItemWords.MICRO_CHALLENGE)
                        ? ActionView.asking(name, label, ActionView.PLAIN, ItemWords.LEARNED)
                        : ActionView.atOnce(name, label, ActionView.PLAIN);
            case REOPEN -> ActionView.atOnce(name, label, ActionView.SUBTLE);
            case DROP ->
                ActionView.asking(
                        name,
                        label,
                        ActionView.SUBTLE,
                        kind.equals(ItemWords.MICRO_CHALLENGE) ? ItemWords.NOT_TRIED : "reason");
            case HAND_OVER -> ActionView.asking(name, label, ActionView.SUBTLE, "hand-over");
        };
    }
}
