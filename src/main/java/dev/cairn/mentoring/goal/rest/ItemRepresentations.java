package dev.cairn.mentoring.goal.rest;

import dev.cairn.mentoring.goal.Asks;
import dev.cairn.mentoring.goal.Content;
import dev.cairn.mentoring.goal.GoalStep;
import dev.cairn.mentoring.goal.Indicator;
import dev.cairn.mentoring.goal.Invited;
import dev.cairn.mentoring.goal.Outline;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.ProposalService;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.goal.SeenViews;
import dev.cairn.mentoring.goal.ViewPoint;
import dev.cairn.mentoring.mentorship.Cadence;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ListRepresentation;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes items of a plan: what all of them have, and between that what each kind says. */
@Named
public class ItemRepresentations {
    private final PeopleInJson people;

    @Inject
    public ItemRepresentations(PeopleInJson people) {
        this.people = people;
    }

    Slice<Map<String, @Nullable Object>> items(Slice<SeenItem> list) {
        Function<UserKey, PersonRepresentation> named = people.represent(list.items().stream()
                .flatMap(seen -> seen.pairOnly().stream())
                .flatMap(ItemRepresentations::people)
                .toList());
        return list.map(
                seen -> seen.pairOnly().map(item -> whole(seen, item, named)).orElseGet(() -> outline(seen)));
    }

    /** What its guest is told of each goal that they were asked to look at. */
    Slice<Map<String, @Nullable Object>> invitations(Slice<Invited> list) {
        Function<UserKey, PersonRepresentation> named = people.represent(list.items().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.invitation().author()),
                        Stream.ofNullable(one.own())
                                .flatMap(own -> own.pairOnly().stream())
                                .map(PlanItem::author)))
                .toList());
        return list.map(one -> invitation(one, named));
    }

    private static Map<String, @Nullable Object> invitation(
            Invited one, Function<UserKey, PersonRepresentation> people) {
        SeenItem own = one.own();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", one.invitation().id().value());
        members.put("goalId", one.invitation().goal().value());
        members.put("title", one.title());
        members.put("observableAction", one.observableAction());
        members.put("until", one.invitation().content().until());
        members.put("invitedBy", people.apply(one.invitation().author()));
        members.put(
                "assessment",
                own == null
                        ? null
                        : own.pairOnly().map(item -> whole(own, item, people)).orElse(null));
        members.put("can", one.mayAssess() ? List.of(Written.word(GoalStep.ASSESS)) : List.of());
        return members;
    }

    /** A list of views on a goal, with what is known of those that are not in it. */
    <T> AssessmentsRepresentation<T> views(ListRepresentation<T> list, SeenViews views) {
        return AssessmentsRepresentation.of(
                list,
                views,
                people.represent(views.points().stream()
                        .map(ViewPoint::person)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** One item; who is not of the pair cannot change it, and gets no revision. */
    ResponseBuilder answer(SeenItem seen) {
        Map<String, @Nullable Object> item =
                items(new Slice<>(List.of(seen), 0, 1, 1)).items().get(0);
        return seen.pairOnly().map(whole -> Answers.ok(item, whole.revision())).orElseGet(() -> Answers.ok(item));
    }

    /** An accepted proposal, and what it asks the pair to look at again. */
    ResponseBuilder answer(ProposalService.Accepted accepted) {
        SeenItem seen = accepted.proposal();
        Map<String, @Nullable Object> item = new LinkedHashMap<>(
                items(new Slice<>(List.of(seen), 0, 1, 1)).items().get(0));
        item.put("asks", asks(accepted.asks()));
        return Answers.ok(item, seen.pairOnly().orElseThrow().revision());
    }

    private static Map<String, @Nullable Object> asks(Asks asks) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Cadence cadence = asks.cadence();
        members.put("cadence", cadence == null ? null : cadence.state());
        members.put(
                "sameFortnight",
                asks.sameFortnight().stream().map(ItemRepresentations::due).toList());
        return members;
    }

    private static Map<String, Object> due(Asks.Due due) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", Written.word(due.kind()));
        members.put("id", due.id());
        members.put("title", due.title());
        members.put("due", due.day());
        return members;
    }

    private static Stream<UserKey> people(PlanItem<?> item) {
        return Stream.concat(
                Stream.of(item.author()),
                item.content().members().values().stream()
                        .filter(UserKey.class::isInstance)
                        .map(UserKey.class::cast));
    }

    private static Map<String, @Nullable Object> whole(
            SeenItem seen, PlanItem<?> item, Function<UserKey, PersonRepresentation> people) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", item.id().value());
        members.put("revision", item.revision());
        members.put("mentorshipId", item.mentorship().value());
        members.put("goalId", item.goal().value());
        item.content().members().forEach((name, value) -> members.put(name, inJson(value, people)));
        derived(seen, item.content(), members);
        members.put("by", people.apply(item.author()));
        members.put("recordedAt", item.createdAt());
        members.put("audience", Written.word(item.audience()));
        members.put("can", can(seen));
        return members;
    }

    private static void derived(SeenItem seen, Content content, Map<String, @Nullable Object> members) {
        if (content instanceof Indicator indicator) {
            members.put("direction", indicator.isRising() ? "rising" : "falling");
            members.put("value", seen.value());
            BigDecimal value = seen.value();
            members.put("gain", value == null ? null : value.subtract(indicator.baseline()));
            members.put("progress", seen.progress());
        }
    }

    private static Map<String, @Nullable Object> outline(SeenItem seen) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", seen.id().value());
        members.put("goalId", seen.goal().value());
        Outline outline = seen.outline();
        if (outline != null) {
            members.put("title", outline.title());
            members.put("type", outline.type());
            members.put("state", outline.state());
            members.put("day", outline.day());
        }
        members.put("progress", seen.progress());
        members.values().removeIf(value -> value == null);
        members.put("can", can(seen));
        return members;
    }

    private static @Nullable Object inJson(@Nullable Object value, Function<UserKey, PersonRepresentation> people) {
        if (value instanceof Enum<?> constant) {
            return Written.word(constant);
        }
        return value instanceof UserKey person ? people.apply(person) : value;
    }

    private static List<String> can(SeenItem seen) {
        return seen.can().stream().map(Written::word).toList();
    }
}
