package dev.cairn.mentoring.goal.rest;

import dev.cairn.mentoring.goal.Content;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.ItemChange;
import dev.cairn.mentoring.goal.MilestoneId;
import dev.cairn.mentoring.goal.PlanItemId;
import dev.cairn.mentoring.goal.PlanItemService;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenItem;
import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ItemAnswers;
import dev.cairn.mentoring.shared.rest.JsonMembers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** How the routes of all items of a plan answer: a resource says its address, what is sent, and of which kind it is. */
@Named
public class ItemRoutes {
    private final PlanReader plans;
    private final PlanItemService items;
    private final ItemRepresentations representations;
    private final Answers answers;
    private final ItemAnswers<PlanItemId, SeenItem> one;

    @Inject
    public ItemRoutes(PlanReader plans, PlanItemService items, ItemRepresentations representations, Answers answers) {
        this.plans = plans;
        this.items = items;
        this.representations = representations;
        this.answers = answers;
        this.one = new ItemAnswers<>(answers, PlanItemId::new, representations::answer);
    }

    PlanItemService items() {
        return items;
    }

    <C extends Content> Response get(Class<C> type, String id) {
        return one.read(id, (item, viewer) -> plans.item(item, type, viewer));
    }

    <C extends Content> Response change(
            Class<C> type,
            String id,
            HttpHeaders headers,
            InputStream body,
            Function<JsonMembers, ItemChange<C>> reading) {
        return one.change(
                id,
                headers,
                body,
                (item, by, expected, input) -> items.change(item, type, by, expected, input),
                reading);
    }

    <C extends Content> Response remove(Class<C> type, String id, HttpHeaders headers, InputStream body) {
        return one.delete(
                id, headers, body, (item, by, expected, input) -> items.remove(item, type, by, expected, input));
    }

    /** The items of one kind that hang on a goal. */
    Response ofGoal(ItemKind kind, String goal, UriInfo address) {
        return list(
                kind,
                goal,
                address,
                (id, viewer) -> plans.goal(new GoalId(id), viewer).items());
    }

    Response ofMilestone(ItemKind kind, String milestone, UriInfo address) {
        return list(kind, milestone, address, (id, viewer) -> plans.itemsAbout(new MilestoneId(id), viewer));
    }

    Response ofItem(ItemKind kind, String item, UriInfo address) {
        return list(kind, item, address, (id, viewer) -> plans.itemsAbout(new PlanItemId(id), viewer));
    }

    private Response list(
            ItemKind kind, String written, UriInfo address, BiFunction<UUID, UserKey, List<SeenItem>> reading) {
        return answers.read(viewer -> {
            List<SeenItem> all = reading.apply(Written.idInPath(written), viewer).stream()
                    .filter(item -> item.kind() == kind)
                    .toList();
            ListRequest request = new ListRequest(address);
            Slice<SeenItem> slice = Slice.cut(all, request.start(), request.limit());
            request.check();
            return Answers.ok(request.represent(representations.items(slice)));
        });
    }

    /** A service's method that adds an item to what has this id. */
    @FunctionalInterface
    interface Adding<T> {
        SeenItem make(UUID to, UserKey by, Supplier<Input<T>> input);
    }

    /** @param plural where items of this kind are found */
    <T> Response add(
            String written,
            String plural,
            HttpHeaders headers,
            UriInfo address,
            InputStream body,
            Adding<T> adding,
            Function<JsonMembers, T> reading) {
        return answers.make(headers, body, (by, json) -> {
            SeenItem added = adding.make(Written.idInPath(written), by, json.as(reading));
            return Answers.created(
                    representations.answer(added), address, plural, added.id().value());
        });
    }
}
