package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.checkin.Action;
import dev.cairn.mentoring.checkin.ActionState;
import dev.cairn.mentoring.checkin.CheckInItem;
import dev.cairn.mentoring.checkin.CheckInItemStep;
import dev.cairn.mentoring.checkin.CommonPlan;
import dev.cairn.mentoring.checkin.DataPoint;
import dev.cairn.mentoring.checkin.Risk;
import dev.cairn.mentoring.checkin.SeenCheckInItem;
import dev.cairn.mentoring.checkin.Waiting;
import dev.cairn.mentoring.goal.Degree;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.macro.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an action and a risk say besides what is to be done or may come, each in a line. */
final class ItemWords {
    /** What an action is called that is something small to try (R30). */
    static final String MICRO_CHALLENGE = "micro-challenge";

    /** The form that asks what trying it has shown. */
    static final String LEARNED = "learned";

    /** The form that asks why it was not tried. */
    static final String NOT_TRIED = "not-tried";

    private final CommonPlan plan;
    private final LocalDate today;
    private final Function<UserKey, String> names;
    private final Words words;

    ItemWords(CommonPlan plan, LocalDate today, Function<UserKey, String> names, Words words) {
        this.plan = plan;
        this.today = today;
        this.names = names;
        this.words = words;
    }

    /** What it is called in words, in forms and in lists. */
    static String word(CheckInItem<?> item) {
        return item.content() instanceof Action action ? word(action) : Words.code(item.kind());
    }

    static String word(Action action) {
        return action.microChallenge() ? MICRO_CHALLENGE : Words.code(ItemKind.ACTION);
    }

    /** @param word of what the step is taken with */
    String label(CheckInItemStep step, String word) {
        return label(step, word, words);
    }

    static String label(CheckInItemStep step, String word, Words words) {
        String name = Words.code(step);
        return switch (step) {
            case REOPEN -> words.text("check-in.step." + name + "." + word);
            case COMPLETE, DROP ->
                words.text("check-in.step." + (word.equals(MICRO_CHALLENGE) ? name + "." + word : name));
            default -> words.text("check-in.step." + name);
        };
    }

    /** @param day of the check-in, before which it is early */
    List<String> lines(CheckInItem<DataPoint> item, LocalDate day) {
        List<String> lines = new ArrayList<>();
        long early = ChronoUnit.DAYS.between(LocalDate.ofInstant(item.createdAt(), words.zone()), day);
        if (item.content().setback() && early > 0) {
            lines.add(words.text("check-in.setback.early", early));
        }
        long waited = Waiting.of(item, words.zone()).orElse(0);
        if (waited > Waiting.AT_ONCE) {
            lines.add(words.text("check-in.waited", waited));
        }
        return lines;
    }

    List<String> lines(Action action, SeenCheckInItem seen) {
        List<String> lines = new ArrayList<>();
        List<String> glance = new ArrayList<>();
        glance.add(words.text("check-in." + word(action) + ".owner", names.apply(action.owner())));
        LocalDate deadline = action.deadline();
        if (deadline != null) {
            boolean late = action.isOpen() && deadline.isBefore(today);
            glance.add(words.text(late ? "check-in.action.was-due" : "check-in.action.due", words.day(deadline)));
        }
        carried(glance, seen);
        lines.add(String.join(" \u00b7 ", glance));
        add(lines, "check-in.action.resources", action.resources());
        if (action.adjustment()) {
            lines.add(words.text("check-in.action.adjustment"));
        }
        if (action.audience() == Audience.PAGE) {
            lines.add(words.text("check-in.action.on-page"));
        }
        if (action.serves() != null) {
            lines.add(serves(action.serves()));
        }
        LocalDate ended = action.endedOn();
        if (ended != null) {
            lines.add(ended(action, words.day(ended)));
            add(
                    lines,
                    action.microChallenge() && action.state() == ActionState.DONE
                            ? "check-in.micro-challenge.learned"
                            : "check-in.because",
                    action.stateReason());
        }
        return lines;
    }

    private String ended(Action action, String day) {
        return action.state() == ActionState.HANDED_ON
                ? words.text("check-in.action.handed-on", names.apply(Objects.requireNonNull(action.handedTo())), day)
                : words.text("check-in." + word(action) + ".ended." + Words.code(action.state()), day);
    }

    /** What is gone since, or is not both of theirs, has no name. */
    private String serves(UUID id) {
        return plan.served(id)
                .map(one -> words.text("check-in.serves." + Words.code(one.kind()), one.title()))
                .orElseGet(() -> words.text("check-in.serves.gone"));
    }

    List<String> lines(Risk risk, SeenCheckInItem seen) {
        List<String> glance = new ArrayList<>();
        degree(glance, "check-in.risk.likelihood", risk.likelihood());
        degree(glance, "check-in.risk.impact", risk.impact());
        carried(glance, seen);
        List<String> lines = new ArrayList<>();
        if (!glance.isEmpty()) {
            lines.add(String.join(" \u00b7 ", glance));
        }
        add(lines, "check-in.risk.early-sign", risk.earlySign());
        add(lines, "check-in.risk.support", risk.support());
        LocalDate ended = risk.endedOn();
        if (ended != null) {
            lines.add(words.text("check-in.risk.ended", words.day(ended)));
        }
        return lines;
    }

    private void carried(List<String> lines, SeenCheckInItem seen) {
        if (seen.carried() > 0) {
            lines.add(words.text("check-in.carried", seen.carried()));
        }
    }

    private void degree(List<String> lines, String key, @Nullable Degree degree) {
        if (degree != null) {
            lines.add(words.text(key, words.text("degree.within", degree)));
        }
    }

    private void add(List<String> lines, String key, @Nullable String text) {
        if (text != null) {
            lines.add(words.text(key, text));
        }
    }
}
