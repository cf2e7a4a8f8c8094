package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.CheckInContent;
import dev.cairn.mentoring.checkin.CheckInContentChange;
import dev.cairn.mentoring.checkin.CheckInId;
import dev.cairn.mentoring.checkin.CheckInItemId;
import dev.cairn.mentoring.checkin.CheckInItemService;
import dev.cairn.mentoring.checkin.ItemsReader;
import dev.cairn.mentoring.checkin.SeenCheckInItem;
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
import java.util.function.Function;
import java.util.function.Supplier;

/** How the routes of all items of check-ins answer: a resource says its address, what is sent, and of which kind it is. */
@Named
public class CheckInItemRoutes {
    private final ItemsReader reader;
    private final CheckInItemService items;
    private final CheckInItemRepresentations representations;
    private final Answers answers;
    private final ItemAnswers<CheckInItemId, SeenCheckInItem> one;

    @Inject
    public CheckInItemRoutes(
            ItemsReader reader, CheckInItemService items, CheckInItemRepresentations representations, Answers answers) {
        this.reader = reader;
        this.items = items;
        this.representations = representations;
        this.answers = answers;
        this.one = new ItemAnswers<>(answers, CheckInItemId::new, representations::answer);
    }

    ItemAnswers<CheckInItemId, SeenCheckInItem> one() {
        return one;
    }

    Response get(Class<? extends CheckInContent> type, String id) {
        return one.read(id, (item, viewer) -> reader.get(item, type, viewer));
    }

    <C extends CheckInContent> Response change(
            Class<C> type,
            String id,
            HttpHeaders headers,
            InputStream body,
            Function<JsonMembers, CheckInContentChange<C>> reading) {
        return one.change(
                id,
                headers,
                body,
                (item, by, expected, input) -> items.change(item, type, by, expected, input),
                reading);
    }

    <C extends CheckInContent> Response remove(Class<C> type, String id, HttpHeaders headers, InputStream body) {
        return one.delete(
                id, headers, body, (item, by, expected, input) -> items.remove(item, type, by, expected, input));
    }

    Response list(String checkIn, UriInfo address, ItemKind kind) {
        return answers.read(viewer -> {
            List<SeenCheckInItem> all = reader.of(checkIn(checkIn), kind, viewer);
            ListRequest request = new ListRequest(address);
            Slice<SeenCheckInItem> slice = Slice.cut(all, request.start(), request.limit());
            request.check();
            return Answers.ok(request.represent(representations.items(slice)));
        });
    }

    /** @param plural where items of this kind are found */
    <C extends CheckInContent> Response add(
            String checkIn,
            String plural,
            HttpHeaders headers,
            UriInfo address,
            InputStream body,
            Function<JsonMembers, CheckInContentChange<C>> reading) {
        return make(checkIn, plural, headers, address, body, items::<C>add, reading);
    }

    /** A service's method that puts something into a check-in. */
    interface Adding<T> {
        SeenCheckInItem add(CheckInId to, UserKey by, Supplier<Input<T>> input);
    }

    <T> Response make(
            String checkIn,
            String plural,
            HttpHeaders headers,
            UriInfo address,
            InputStream body,
            Adding<T> adding,
            Function<JsonMembers, T> reading) {
        return answers.make(headers, body, (by, json) -> {
            SeenCheckInItem added = adding.add(checkIn(checkIn), by, json.as(reading));
            return Answers.created(
                    representations.answer(added),
                    address,
                    plural,
                    added.item().id().value());
        });
    }

    private static CheckInId checkIn(String id) {
        return new CheckInId(Written.idInPath(id));
    }
}
