package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.fixture.Postgres;
import dev.cairn.mentoring.fixture.RunningSandbox;
import dev.cairn.mentoring.fixture.SandboxProcess;
import dev.cairn.mentoring.load.Cast;
import dev.cairn.mentoring.load.HomePages;
import dev.cairn.mentoring.load.Load;
import dev.cairn.mentoring.load.LoadData;
import dev.cairn.mentoring.load.Loaded;
import dev.cairn.mentoring.mentorship.Mentorship;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.sandbox.Sandbox;
import dev.cairn.sandbox.SandboxOptions;
import dev.cairn.sandbox.http.HttpServer;
import dev.cairn.sandbox.http.Route;
import dev.cairn.sandbox.people.NewPerson;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.permission.SpacePermission;
import dev.cairn.sandbox.permission.Subject;
import dev.cairn.sandbox.plugin.PluginJob;
import dev.cairn.sandbox.plugin.PluginServlet;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sandbox of its own with the shipped jar on a database of its own, full of mentorships: so many in the space {@link #SPACE}, whose pages all may view,
 * and as many in {@link #FEW} where this is asked for, of which people see every tenth; in the largest site a space of each lesser size as well. Nobody of whom it is asked may pass restrictions.
 *
 * <p>Beside it a second server answers with the same accounts and the same database, without the frame that a host puts round a plugin's page: {@code /ours}
 * is the plugin's own servlet, {@code /floor} the least that could answer the same.
 */
final class Site implements AutoCloseable {
    static final String SPACE = "ALL";
    static final String FEW = "FEW";

    /** What the keys of the spaces of the lesser sizes begin with. */
    private static final String LESSER = "LESSER";

    /** Who administers both spaces and is of no pair. */
    static final String VIEWER = "viewer";

    private static final String TABLE = "/mentoring/progress";

    private final int size;
    private final Sandbox sandbox;
    private final HttpServer bare;
    private final Floor floor;
    private final Loaded loaded;
    private final Map<UserKey, String> accounts;
    private final String story;
    private final String databaseUrl;

    private Site(int size, Settings settings) throws SQLException {
        this.size = size;
        databaseUrl = Postgres.freshDatabase();
        sandbox = Sandbox.start(SandboxOptions.of(RunningSandbox.newHome(), RunningSandbox.pluginJar())
                .withDatabase(databaseUrl));
        Instant begin = Instant.now();
        LocalDate today = LocalDate.now();
        Load all = Load.of(size, settings.seed(), today, SPACE);
        loaded = written(all, HomePages.open());
        accounts =
                new LoadData(all).people().stream().collect(Collectors.toMap(Cast.Member::key, Cast.Member::account));
        if (settings.isReference(size)) {
            written(
                    Load.of(size, settings.seed() + 1, today, FEW),
                    new HomePages(number -> number % 10 != 0, "insiders"));
        }
        if (settings.isLargest(size)) {
            for (int lesser : settings.sizes().subList(0, settings.sizes().size() - 1)) {
                written(Load.of(lesser, settings.seed() + 1 + lesser, today, LESSER + lesser), HomePages.open());
            }
        }
        Person viewer = sandbox.content().people().create(NewPerson.of(VIEWER, Client.PASSWORD, "The Viewer"));
        sandbox.content()
                .spaces()
                .all()
                .forEach(space -> sandbox.content()
                        .grants()
                        .grant(space.id(), Subject.of(viewer), SpacePermission.VIEW, SpacePermission.ADMINISTER));
        execute("UPDATE SB_USER SET PASSWORD = (SELECT PASSWORD FROM SB_USER WHERE USERNAME = '" + VIEWER + "')");
        Instant written = Instant.now();
        job("summaries").run(written);
        execute("VACUUM ANALYZE");
        execute("CHECKPOINT");
        story = loaded.allRows() + " rows and pages in "
                + Duration.between(begin, written).toSeconds() + " s, all summaries by the nightly job in "
                + Duration.between(written, Instant.now()).toSeconds() + " s";
        floor = Floor.of(sandbox);
        bare = HttpServer.bind(0, RunningSandbox.newHome(), "/confluence");
        PluginServlet ours = sandbox.plugin().servlets().stream()
                .filter(servlet -> servlet.paths().stream().anyMatch(path -> path.endsWith(TABLE)))
                .findFirst()
                .orElseThrow();
        bare.start(
                List.of(sandbox.content().authentication()),
                List.of(
                        new Route("/ours", new MeasuredServlet(ours::answer)),
                        new Route("/floor", new MeasuredServlet(floor))),
                () -> {});
    }

    static Site of(int size, Settings settings) throws SQLException {
        return new Site(size, settings);
    }

    private Loaded written(Load load, HomePages pages) throws SQLException {
        var database = sandbox.database().detachedDataSource();
        return new LoadData(load).write(database, pages.write(database, load));
    }

    /** Writes some more, whose pages all may view; there are no summaries of them, nor passwords of their people, until it is asked for. */
    Loaded more(Load load) throws SQLException {
        Loaded more = written(load, HomePages.open());
        accounts.putAll(
                new LoadData(load).people().stream().collect(Collectors.toMap(Cast.Member::key, Cast.Member::account)));
        execute("UPDATE SB_USER SET PASSWORD = (SELECT PASSWORD FROM SB_USER WHERE USERNAME = '" + VIEWER + "')");
        return more;
    }

    private PluginJob job(String key) {
        return sandbox.plugin().jobs().stream()
                .filter(job -> job.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = sandbox.database().detachedDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many mentorships the space has. */
    int size() {
        return size;
    }

    /** The key of the space with so many mentorships, in the largest site. */
    String spaceOf(int mentorships) {
        return mentorships == size ? SPACE : LESSER + mentorships;
    }

    /** Another node on the same database, in a process of its own with so much heap. */
    SandboxProcess node(String heap) {
        return SandboxProcess.start(RunningSandbox.newHome(), databaseUrl, heap);
    }

    /** How long it took to be made. */
    String story() {
        return story;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    Floor floor() {
        return floor;
    }

    /** Somebody at the site itself. */
    Client client(String username) {
        return new Client(sandbox.baseUri(), username);
    }

    /** The viewer at the server without a frame. */
    Client bare() {
        return new Client(bare.baseUri(), VIEWER);
    }

    /** The account of somebody of a pair. */
    String account(UserKey key) {
        return accounts.getOrDefault(key, "");
    }

    /** Mentorships that go on, the first ones of the load. */
    List<Mentorship> active(int most) {
        return loaded.mentorships().stream()
                .filter(one -> one.stage() == Stage.ACTIVE)
                .limit(most)
                .toList();
    }

    @Override
    public void close() {
        bare.close();
        sandbox.close();
    }
}
