package dev.cairn.sandbox.contentapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.people.NewPerson;
import dev.cairn.sandbox.people.Person;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** {@code /user} for everyone who is logged in, {@code /admin/user} and {@code /admin/group} for administrators. */
final class PeopleEndpoints {
    private static final Pattern NAME = Pattern.compile("[^\\s<>\"'&,\\\\]{1,255}");

    private final ContentModule content;
    private final Lookup lookup;
    private final PersonRepresentation representation;

    PeopleEndpoints(ContentModule content, Lookup lookup, PersonRepresentation representation) {
        this.content = content;
        this.lookup = lookup;
        this.representation = representation;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.on("GET", "/user", this::read),
                Endpoint.on("GET", "/user/current", this::current),
                Endpoint.on("GET", "/user/anonymous", exchange -> Answer.ok(representation.byKey(exchange, ""))),
                Endpoint.on("GET", "/user/memberof", this::memberOf),
                Endpoint.on("PUT", "/user/{name}/group/{group}", this::join),
                Endpoint.on("DELETE", "/user/{name}/group/{group}", this::leave),
                Endpoint.on("POST", "/admin/user", this::create),
                Endpoint.on("DELETE", "/admin/user/{name}", this::delete),
                Endpoint.on("PUT", "/admin/user/{name}/enable", exchange -> activate(exchange, true)),
                Endpoint.on("PUT", "/admin/user/{name}/disable", exchange -> activate(exchange, false)),
                Endpoint.on("POST", "/admin/group", this::createGroup));
    }

    private Answer read(Exchange exchange) {
        lookup.checkLoggedIn(exchange);
        return Answer.ok(Listing.outermost(exchange, representation.of(exchange, named(exchange))));
    }

    private Person named(Exchange exchange) {
        return exchange.parameter("username")
                .map(lookup::person)
                .or(() -> exchange.parameter("key").map(lookup::personByKey))
                .orElseThrow(() -> Refusal.badRequest("Either username or key is required"));
    }

    private Answer current(Exchange exchange) {
        return Answer.ok(Listing.outermost(exchange, representation.byKey(exchange, exchange.personKey())));
    }

    private Answer memberOf(Exchange exchange) {
        lookup.checkLoggedIn(exchange);
        List<String> groups =
                content.groups().of(named(exchange)).stream().sorted().toList();
        return Answer.ok(Listing.of(exchange, groups, PeopleEndpoints::group));
    }

    private Answer join(Exchange exchange) {
        lookup.checkAdministrator(exchange);
        String group = exchange.variable("group");
        if (!content.groups().exists(group)) {
            throw Refusal.notFound("No group found with name : " + group);
        }
        content.groups().add(lookup.person(exchange.variable("name")), group);
        return Answer.noContent();
    }

    private Answer leave(Exchange exchange) {
        lookup.checkAdministrator(exchange);
        content.groups().remove(lookup.person(exchange.variable("name")), exchange.variable("group"));
        return Answer.noContent();
    }

    /** The members locale and timeZone are the sandbox's own: in Confluence people choose these in their profile. */
    private Answer create(Exchange exchange) throws IOException {
        lookup.checkAdministrator(exchange);
        NewContentRequest request = new NewContentRequest(exchange.body());
        String name = request.required("/userName");
        if (!NAME.matcher(name).matches()) {
            throw Refusal.badRequest("Invalid username: " + name);
        }
        String fullName = request.text("/fullName").orElse(name);
        String email = request.text("/email").orElse("");
        if (fullName.isBlank() || fullName.length() > 255 || email.length() > 255) {
            throw Refusal.badRequest("A full name and an e-mail address have at most 255 characters");
        }
        Person made = content.people()
                .create(new NewPerson(
                        name, request.required("/password"), fullName, email, locale(request), timeZone(request)));
        return Answer.created(Listing.outermost(exchange, representation.of(exchange, made)));
    }

    private static Locale locale(NewContentRequest request) {
        Locale locale =
                Locale.forLanguageTag(request.text("/locale").orElse("en").replace('_', '-'));
        if (locale.getLanguage().isEmpty() || locale.toLanguageTag().length() > 35) {
            throw Refusal.badRequest("Unknown locale");
        }
        return locale;
    }

    private static ZoneId timeZone(NewContentRequest request) {
        try {
            return request.text("/timeZone").map(ZoneId::of).orElse(ZoneId.systemDefault());
        } catch (DateTimeException unknown) {
            throw Refusal.badRequest("Unknown time zone");
        }
    }

    private Answer delete(Exchange exchange) {
        lookup.checkAdministrator(exchange);
        content.people().delete(lookup.person(exchange.variable("name")));
        return new Answer(202, Json.object());
    }

    private Answer activate(Exchange exchange, boolean active) {
        lookup.checkAdministrator(exchange);
        content.people().setActive(lookup.person(exchange.variable("name")), active);
        return Answer.noContent();
    }

    private Answer createGroup(Exchange exchange) throws IOException {
        lookup.checkAdministrator(exchange);
        String name = new NewContentRequest(exchange.body()).required("/name");
        if (!NAME.matcher(name).matches()) {
            throw Refusal.badRequest("Invalid group name: " + name);
        }
        content.groups().create(name);
        return Answer.created(group(name));
    }

    private static ObjectNode group(String name) {
        return Json.object().put("type", "group").put("name", name);
    }
}
