package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.http.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** All pages of the site and the addresses they answer. */
public final class Screens {
    private final Site site;

    public Screens(Site site) {
        this.site = site;
    }

    public List<Route> routes() {
        Templates templates = new Templates(URI.create(site.baseUrl()).getPath());
        PageScreen page = new PageScreen(site, templates);
        EditScreen edit = new EditScreen(site, templates);
        PageActionScreen action = new PageActionScreen(site, templates);
        ExportScreen export = new ExportScreen(site, templates);
        SpacesScreen spaces = new SpacesScreen(site, templates);
        List<Route> routes = new ArrayList<>(List.of(
                new Route("", spaces),
                new Route("/spaces.action", spaces),
                new Route("/login.action", new LoginScreen(site, templates)),
                new Route("/display/*", page),
                new Route("/pages/viewpage.action", page),
                new Route("/exportword", export),
                new Route("/spaces/flyingpdf/pdfpageexport.action", export),
                new Route("/pages/editpage.action", edit),
                new Route("/pages/createpage.action", edit),
                new Route("/pages/viewpreviousversions.action", new HistoryScreen(site, templates)),
                new Route("/pages/restrictions.action", new RestrictionsScreen(site, templates)),
                new Route("/pages/relocatepage.action", action),
                new Route("/pages/copypage.action", action),
                new Route("/pages/removepage.action", action),
                new Route("/spaces/spacepermissions.action", new SpacePermissionsScreen(site, templates)),
                new Route("/pages/viewtrash.action", new TrashScreen(site, templates)),
                new Route("/users/preferences.action", new PreferencesScreen(site, templates)),
                new Route("/admin/outbox.action", new OutboxScreen(site, templates)),
                new Route("/rest/tinymce/1/macro/preview", new MacroPreview(site, templates)),
                new Route("/s/screen/*", new StaticFiles())));
        site.plugins().servlets().forEach(servlet -> {
            ServletScreen screen = new ServletScreen(site, templates, servlet);
            servlet.paths().forEach(path -> routes.add(new Route(path, screen)));
        });
        return routes;
    }
}
