package dev.cairn.mentoring.checkin;

import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.shared.Conflict;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a pair is with closing a check-in: who confirmed it, and what is missing, in the eyes of one of the two.
 *
 * @param items what stands in it, its own and what is carried into it
 * @param alone whether the account of the other one is gone, so that nobody is left to confirm it
 */
public record Standing(SeenCheckIn seen, SeenItems items, boolean alone) {
    /** How many adjustments are few (R38). */
    public static final int FEW_ADJUSTMENTS = 3;

    /** How many characters are too few to weigh who wrote them. */
    private static final int LITTLE = 200;

    /** The code of what is missing as long as the other one has not confirmed it. */
    public static final String NOT_CONFIRMED = "partner-has-not-confirmed";

    /** The same where they have, and something was changed since. */
    public static final String CONFIRMED_EARLIER = "partner-confirmed-earlier";

    /** The code of what is missing where nothing is to be done next. */
    public static final String NO_NEXT_STEPS = "no-next-steps";

    /** Names what is shared now: it is another one as soon as anything of that is changed. */
    public UUID fingerprint() {
        CheckIn checkIn = seen.checkIn();
        Stream<String> parts = seen.parts().stream()
                .filter(part -> !Confirmation.isKeptIn(part))
                .map(part -> part.id() + ":" + part.revision());
        Stream<String> written =
                items.own().stream().map(SeenCheckInItem::item).map(item -> item.id() + ":" + item.revision());
        String all = Stream.concat(parts, written)
                .sorted()
                .collect(Collectors.joining(",", checkIn.id() + ":" + checkIn.revision() + ",", ""));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    /** What this one of the pair has confirmed, if they did. */
    public Optional<Confirmation> confirmation(Writer writer) {
        return Confirmation.in(seen, writer);
    }

    /** Whether nothing was changed since. */
    public boolean isCurrent(Confirmation confirmation) {
        return confirmation.fingerprint().equals(fingerprint());
    }

    /** As whom the one who looks at it writes. */
    public Writer self() {
        return Writer.of(seen.pair().sight());
    }

    public Writer partner() {
        return self() == Writer.MENTEE ? Writer.MENTOR : Writer.MENTEE;
    }

    /** The actions that are open in it, those of earlier ones first. */
    public List<Action> nextSteps() {
        return items.items().stream()
                .map(one -> one.item().content())
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .filter(Action::isOpen)
                .toList();
    }

    /** Who else is to do one of the next steps, and is told of it once the check-in is closed. */
    public List<UserKey> entrusted() {
        Mentorship pair = seen.pair().mentorship();
        return nextSteps().stream()
                .map(Action::owner)
                .filter(owner -> !pair.isOfPair(owner))
                .distinct()
                .toList();
    }

    /**
     * The required sections in which nothing was said, once anything was, so that none is skipped in silence (R4, R125). Next steps are spoken of by
     * themselves.
     */
    public List<Section> untouched() {
        boolean hasBegun = !seen.parts().isEmpty() || !items.own().isEmpty();
        return !hasBegun
                ? List.of()
                : seen.playbook().sections().stream()
                        .filter(section -> section.isRequired() && section.kind() != Section.Kind.ACTION)
                        .filter(section -> section.fields().stream()
                                .flatMap(field -> field.writers().stream().map(writer -> seen.part(field, writer)))
                                .allMatch(part -> part.text() == null))
                        .filter(section -> items.own().stream()
                                .noneMatch(
                                        one -> section.kind().lists(one.item().content())))
                        .toList();
    }

    /**
     * How much of what both read here the mentor wrote, for the mentor alone to see (R27).
     *
     * @return in per cent, to the next five; empty while there is little to weigh
     */
    public OptionalInt mentorShare() {
        UserKey mentor = seen.pair().mentorship().mentorKey();
        long mentors = 0;
        long all = 0;
        for (Part part : seen.parts()) {
            if (part.text() != null && !Confirmation.isKeptIn(part)) {
                all += part.text().length();
                mentors += part.author().equals(mentor) ? part.text().length() : 0;
            }
        }
        for (SeenCheckInItem one : items.own()) {
            int length = one.item().content().length();
            all += length;
            mentors += one.item().author().equals(mentor) ? length : 0;
        }
        return all < LITTLE ? OptionalInt.empty() : OptionalInt.of((int) Math.round(20.0 * mentors / all) * 5);
    }

    /** How many of the next steps change something about how they go on. */
    public long adjustments() {
        return nextSteps().stream().filter(Action::adjustment).count();
    }

    public boolean hasManyAdjustments() {
        return adjustments() > FEW_ADJUSTMENTS;
    }

    /** What is missing before this person can close it, by code. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        refusal().ifPresent(missing::add);
        if (nextSteps().isEmpty()) {
            missing.add(NO_NEXT_STEPS);
        }
        return missing;
    }

    /** @throws Conflict if the other one has not confirmed what is shared now */
    void checkPartner() {
        refusal().ifPresent(code -> {
            throw new Conflict(code);
        });
    }

    /** @throws Conflict if this is not what somebody was shown */
    void checkShown(UUID shown) {
        if (!Objects.equals(shown, fingerprint())) {
            throw Conflict.changedMeanwhile();
        }
    }

    private Optional<String> refusal() {
        if (alone) {
            return Optional.empty();
        }
        return confirmation(partner())
                .map(theirs -> isCurrent(theirs) ? Optional.<String>empty() : Optional.of(CONFIRMED_EARLIER))
                .orElseGet(() -> Optional.of(NOT_CONFIRMED));
    }
}
