package dev.cairn.mentoring.goal.macro;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import dev.cairn.mentoring.checkin.macro.AttachedPagesScene;
import dev.cairn.mentoring.checkin.macro.CheckInLogScene;
import dev.cairn.mentoring.checkin.macro.CheckInMacro;
import dev.cairn.mentoring.checkin.macro.CheckInScene;
import dev.cairn.mentoring.checkin.macro.CheckInsMacro;
import dev.cairn.mentoring.checkin.macro.CyclesMacro;
import dev.cairn.mentoring.checkin.macro.PlaybookMacro;
import dev.cairn.mentoring.checkin.macro.PlaybookScene;
import dev.cairn.mentoring.fixture.KnownPeople;
import dev.cairn.mentoring.fixture.OneWording;
import dev.cairn.mentoring.fixture.World;
import dev.cairn.mentoring.progress.DriftHints;
import dev.cairn.mentoring.progress.macro.ProgressMacro;
import dev.cairn.mentoring.progress.macro.ProgressScene;
import dev.cairn.mentoring.progress.macro.ProgressServlet;
import dev.cairn.mentoring.progress.macro.ToldScene;
import dev.cairn.mentoring.pulse.macro.PulseMacro;
import dev.cairn.mentoring.pulse.macro.PulsePiece;
import dev.cairn.mentoring.pulse.macro.SpacePulseScene;
import dev.cairn.mentoring.shared.CurrentUser;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Wording;
import dev.cairn.mentoring.shared.macro.MacroScreen;
import dev.cairn.mentoring.shared.macro.NamedPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The macros on the page of a world, drawn for whom and as a test says. */
final class MacrosOnAPage {
    private final World world;
    private final TemplateRenderer templates;
    private final PageBuilderService resources = mock();
    private final Locale locale;
    private @Nullable String viewer;

    MacrosOnAPage(World world) {
        this(world, new EscapingTemplates(true), Locale.UK);
    }

    MacrosOnAPage(World world, TemplateRenderer templates, Locale locale) {
        this.world = world;
        this.templates = templates;
        this.locale = locale;
        WebResourceAssembler assembler = mock();
        RequiredResources required = mock();
        lenient().when(resources.assembler()).thenReturn(assembler);
        lenient().when(assembler.resources()).thenReturn(required);
        lenient().when(required.requireWebResource(anyString())).thenReturn(required);
    }

    /** @param name null for an anonymous reader */
    MacrosOnAPage seenBy(@Nullable String name) {
        viewer = name;
        return this;
    }

    String draw(String macro, Map<String, String> parameters, PlainContext context) {
        try {
            return macro(macro).execute(parameters, "", context);
        } catch (MacroExecutionException e) {
            throw new AssertionError("a macro never breaks its page", e);
        }
    }

    /** A context in which the macro stands on this page. */
    static PlainContext on(PageId id, String output) {
        AbstractPage page = mock();
        lenient().when(page.getId()).thenReturn(id.value());
        return new PlainContext(output, page);
    }

    private Macro macro(String name) {
        MacroScreen screen = new MacroScreen(templates, new OneWording(() -> new Bundle(locale)), resources);
        PlanPainter painter = new PlanPainter(screen);
        PlanScene scene = new PlanScene(
                world.plans(),
                world.history(),
                world.finder(),
                viewing(),
                world.people(),
                world.pages(),
                world.pages(),
                new NamedPages(mock(PageManager.class)),
                world.clock());
        return switch (name) {
            case "mentoring-goal-plan" ->
                new GoalPlanMacro(scene, new DriftHints(world.progress().summaries()), painter, screen);
            case "mentoring-goal" -> new GoalMacro(scene, painter, screen);
            case "mentoring-milestones" -> new MilestonesMacro(scene, world.plans(), painter, screen);
            case "mentoring-evidence" -> new EvidenceMacro(scene, painter, screen);
            case "mentoring-shared-words" ->
                new SharedWordsMacro(scene, world.spaceWords(), world.people(), painter, screen);
            case "mentoring-cycles" -> new CyclesMacro(checkInScene(screen), world.spaceCycles(), screen);
            case "mentoring-check-in" -> new CheckInMacro(checkInScene(screen), screen);
            case "mentoring-check-ins" ->
                new CheckInsMacro(
                        new CheckInLogScene(
                                checkInScene(screen),
                                world.checkIns(),
                                world.planning(),
                                world.choices(),
                                world.pages(),
                                world.pages(),
                                world.people()),
                        screen);
            case "mentoring-pulse" -> new PulseMacro(new SpacePulseScene(world.spacePulses(), viewing()), screen);
            case "mentoring-progress" ->
                new ProgressMacro(
                        new ProgressScene(
                                world.progress().reader(),
                                world.progress().columns(),
                                viewing(),
                                world.people(),
                                world.pages(),
                                world.clock()),
                        screen);
            case "mentoring-playbook" ->
                new PlaybookMacro(new PlaybookScene(world.playbooks(), viewing(), world.people()), screen);
            default -> throw new IllegalArgumentException("no macro is called " + name);
        };
    }

    /** What the servlet of the table answers to these parameters. */
    String progressPage(Map<String, String> parameters) throws Exception {
        HttpServletRequest request = mock();
        HttpServletResponse response = mock();
        StringWriter written = new StringWriter();
        lenient().when(request.getMethod()).thenReturn("GET");
        lenient()
                .when(request.getParameterMap())
                .thenReturn(parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new String[] {entry.getValue()})));
        lenient().when(response.getWriter()).thenReturn(new PrintWriter(written));
        new ProgressServlet(
                        new ProgressScene(
                                world.progress().reader(),
                                world.progress().columns(),
                                viewing(),
                                world.people(),
                                world.pages(),
                                world.clock()),
                        new ToldScene(world.progress().reader(), world.people(), world.pages(), world.clock()),
                        new MacroScreen(templates, new OneWording(() -> new Bundle(locale)), resources),
                        viewing())
                .service(request, response);
        return written.toString();
    }

    private CurrentUser viewing() {
        return () -> Optional.ofNullable(viewer).map(KnownPeople::keyOf);
    }

    private CheckInScene checkInScene(MacroScreen screen) {
        return new CheckInScene(
                world.checkIns(),
                world.planning(),
                world.preparation(),
                world.closing(),
                world.matter(),
                world.playbooks(),
                world.prompts(),
                viewing(),
                world.people(),
                new NamedPages(mock(PageManager.class)),
                new AttachedPagesScene(world.attachedPages(), world.people()),
                List.of(new PulsePiece(world.checkIns(), world.pulses(), screen)),
                world.clock());
    }

    /** The wording as it is shipped. */
    private record Bundle(Locale locale) implements Wording {
        @Override
        public String text(String key) {
            return ResourceBundle.getBundle(
                            "i18n.mentoring",
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        }

        @Override
        public String text(String key, List<?> values) {
            return new MessageFormat(text(key), locale).format(values.toArray());
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }
}
