package dev.cairn.mentoring.checkin.rest;

import dev.cairn.mentoring.checkin.CheckInItem;
import dev.cairn.mentoring.checkin.Lasting;
import dev.cairn.mentoring.checkin.SeenCheckInItem;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.PeopleInJson;
import dev.cairn.mentoring.shared.rest.PersonRepresentation;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes items of check-ins: what all of them have, and between that what each kind says. */
@Named
public class CheckInItemRepresentations {
    private final PeopleInJson people;

    @Inject
    public CheckInItemRepresentations(PeopleInJson people) {
        this.people = people;
    }

    ResponseBuilder answer(SeenCheckInItem seen) {
        Map<String, @Nullable Object> item =
                items(new Slice<>(List.of(seen), 0, 1, 1)).items().get(0);
        return Answers.ok(item, seen.item().revision());
    }

    Slice<Map<String, @Nullable Object>> items(Slice<SeenCheckInItem> list) {
        Function<UserKey, PersonRepresentation> named = people.represent(
                list.items().stream().flatMap(seen -> seen.item().people()).toList());
        return list.map(seen -> whole(seen, named));
    }

    private static Map<String, @Nullable Object> whole(
            SeenCheckInItem seen, Function<UserKey, PersonRepresentation> people) {
        CheckInItem<?> item = seen.item();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", item.id().value());
        members.put("revision", item.revision());
        members.put("checkInId", item.checkIn().value());
        item.content().members().forEach((name, value) -> members.put(name, written(value, people)));
        if (item.content() instanceof Lasting) {
            members.put("carried", seen.carried());
        }
        members.put("author", people.apply(item.author()));
        members.put("createdAt", item.createdAt());
        members.put("can", seen.can().stream().sorted().map(Written::word).toList());
        return members;
    }

    private static @Nullable Object written(@Nullable Object value, Function<UserKey, PersonRepresentation> people) {
        if (value instanceof UserKey person) {
            return people.apply(person);
        }
        return value instanceof Enum<?> constant ? Written.word(constant) : value;
    }
}
