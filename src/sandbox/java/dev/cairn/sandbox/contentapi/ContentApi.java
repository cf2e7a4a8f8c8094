package dev.cairn.sandbox.contentapi;

import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.http.Route;
import dev.cairn.sandbox.people.LoginServlet;
import dev.cairn.sandbox.render.StorageRenderer;
import java.util.ArrayList;
import java.util.List;

/** The REST API for content, and the few addresses besides it that a client without a browser uses. */
public final class ContentApi {
    private ContentApi() {}

    /** Everything there is, to be mounted below the context path. */
    public static List<Route> routes(ContentModule content, StorageRenderer renderer) {
        LoginServlet login = new LoginServlet(content.people());
        return List.of(
                new Route("/rest/api/*", new RestServlet(endpoints(content, renderer))),
                new Route("/pages/movepage.action", new MovePageServlet(content)),
                new Route("/dologin.action", login),
                new Route("/logout.action", login));
    }

    private static List<Endpoint> endpoints(ContentModule content, StorageRenderer renderer) {
        Lookup lookup = new Lookup(content);
        PersonRepresentation people = new PersonRepresentation(content.people());
        ContentRepresentation representation = new ContentRepresentation(content, renderer, people);
        List<Endpoint> endpoints = new ArrayList<>();
        endpoints.add(Endpoint.on(
                "GET", "/status", exchange -> Answer.ok(Json.object().put("state", "RUNNING"))));
        endpoints.addAll(new SpaceEndpoints(content, lookup, representation).endpoints());
        endpoints.addAll(new SpacePermissionEndpoints(content, lookup, people).endpoints());
        endpoints.addAll(new ContentEndpoints(content, lookup, representation).endpoints());
        endpoints.addAll(new TreeEndpoints(content, lookup, representation).endpoints());
        endpoints.addAll(new VersionEndpoints(content, lookup, representation).endpoints());
        endpoints.addAll(new RestrictionEndpoints(content, lookup, people).endpoints());
        endpoints.addAll(new LabelEndpoints(content, lookup).endpoints());
        endpoints.addAll(new PeopleEndpoints(content, lookup, people).endpoints());
        endpoints.addAll(new BodyEndpoints(content, lookup, renderer).endpoints());
        return endpoints;
    }
}
