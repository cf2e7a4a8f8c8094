package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.people.People;
import dev.cairn.sandbox.people.Person;
import org.jspecify.annotations.Nullable;

/** People as REST shows them. */
final class PersonRepresentation {
    private final People people;

    PersonRepresentation(People people) {
        this.people = people;
    }

    ObjectNode of(Exchange exchange, Person person) {
        ObjectNode body = Json.object();
        body.put("type", "known");
        body.put("username", person.getName());
        body.put("userKey", person.userKey());
        picture(body);
        body.put("displayName", person.getFullName());
        body.putObject("_links").put("self", exchange.base() + "/rest/api/user?key=" + person.userKey());
        body.putObject("_expandable").put("status", "");
        return body;
    }

    /** The one with this key; a blank key is anonymous, one without an account is unknown. */
    ObjectNode byKey(Exchange exchange, String key) {
        @Nullable Person person = people.byKey(key).orElse(null);
        if (person != null) {
            return of(exchange, person);
        }
        ObjectNode body = Json.object();
        body.put("type", key.isEmpty() ? "anonymous" : "unknown");
        if (!key.isEmpty()) {
            body.put("userKey", key);
        }
        picture(body);
        body.put("displayName", key.isEmpty() ? "Anonymous" : "Unknown User (" + key + ")");
        return body;
    }

    private static void picture(ObjectNode body) {
        body.putObject("profilePicture")
                .put("path", "/images/icons/profilepics/default.svg")
                .put("width", 48)
                .put("height", 48)
                .put("isDefault", true);
    }
}
