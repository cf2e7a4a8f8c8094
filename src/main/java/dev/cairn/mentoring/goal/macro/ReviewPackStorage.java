package dev.cairn.mentoring.goal.macro;

import dev.cairn.mentoring.goal.Claims;
import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.Goal;
import dev.cairn.mentoring.goal.GoalContent;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.ReviewPack;
import dev.cairn.mentoring.goal.ReviewPackWriter;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wordings;
import dev.cairn.mentoring.shared.macro.Numbers;
import dev.cairn.mentoring.shared.macro.Words;
import dev.cairn.mentoring.shared.macro.Xml;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a review pack as storage format: headings, paragraphs and lists alone, in the words of whoever picked. */
@Named
public class ReviewPackStorage implements ReviewPackWriter {
    private final Wordings wordings;
    private final ContentAccess content;
    private final PageLinks links;

    @Inject
    public ReviewPackStorage(Wordings wordings, ContentAccess content, PageLinks links) {
        this.wordings = wordings;
        this.content = content;
        this.links = links;
    }

    @Override
    public String write(ReviewPack pack, UserKey by) {
        Stream<PlanItem<Evidence>> evidence = Stream.concat(
                pack.evidence().stream(), pack.goals().stream().flatMap(part -> part.evidence().stream()));
        Map<PageId, PageLinks.PageLink> pages = EvidencePages.of(evidence.map(PlanItem::content), by, content, links);
        return new Body(new Words(wordings.current()), pages, new StringBuilder()).of(pack);
    }

    /** One body that is being written. */
    private record Body(Words words, Map<PageId, PageLinks.PageLink> pages, StringBuilder written) {
        String of(ReviewPack pack) {
            element("p", Xml.escaped(words.text("review.picked", words.day(pack.on()))));
            if (!pack.goals().isEmpty()) {
                element("h2", Xml.escaped(words.text("review.goals")));
            }
            pack.goals().forEach(this::goal);
            list("h2", "review.milestones", pack.milestones().stream().map(this::milestone));
            list("h2", "review.evidence", pack.evidence().stream().map(this::evidence));
            return written.toString();
        }

        private void goal(ReviewPack.Part part) {
            SeenGoal goal = part.goal();
            element("h3", Xml.escaped(goal.title()));
            element("p", joined(standing(goal).stream()));
            GoalContent says = goal.pairOnly().map(Goal::content).orElseThrow();
            said("field.observableAction", says.observableAction());
            said("field.expectedOutcome", says.expectedOutcome());
            said("field.why", says.why());
            list("h4", "review.milestones", part.milestones().stream().map(this::milestone));
            list("h4", "review.evidence", part.evidence().stream().map(this::evidence));
        }

        private List<String> standing(SeenGoal goal) {
            List<String> lines = new ArrayList<>();
            String state = words.text("goal.state", goal.state());
            LocalDate reached = goal.reachedOn();
            lines.add(reached == null ? state : state + ", " + words.text("day.reached", words.day(reached)));
            lines.add(words.text("review.progress", new Numbers(words).rounded(goal.progress())));
            Claims claims = goal.claims();
            if (claims.all() > 0) {
                lines.add(words.text("goal.evidenced", claims.evidenced(), claims.all()));
            }
            return lines;
        }

        private void said(String key, @Nullable String text) {
            if (text != null) {
                element("p", "<strong>" + Xml.escaped(words.text(key)) + "</strong><br />" + joined(text.lines()));
            }
        }

        private String milestone(SeenMilestone milestone) {
            LocalDate reached = milestone.reachedOn();
            String day = reached == null
                    ? words.text("day.due", words.day(milestone.due()))
                    : words.text("day.reached", words.day(reached));
            return joined(Stream.of(milestone.title(), words.text("milestone.state", milestone.state()) + ", " + day));
        }

        private String evidence(PlanItem<Evidence> item) {
            Evidence evidence = item.content();
            List<String> lines = new ArrayList<>();
            lines.add(Xml.escaped(words.text("evidence", evidence.type()) + ", " + words.day(evidence.observedOn())));
            Optional.ofNullable(evidence.words())
                    .map(text -> joined(text.lines()))
                    .ifPresent(lines::add);
            Optional.ofNullable(evidence.link()).map(link -> link(link, link)).ifPresent(lines::add);
            Optional.ofNullable(evidence.page())
                    .map(pages::get)
                    .map(page -> link(page.url(), page.title()))
                    .ifPresent(lines::add);
            return String.join("<br />", lines);
        }

        private void list(String heading, String key, Stream<String> entries) {
            String list = entries.map(entry -> "<li>" + entry + "</li>").collect(Collectors.joining());
            if (!list.isEmpty()) {
                element(heading, Xml.escaped(words.text(key)));
                element("ul", list);
            }
        }

        private void element(String name, String inside) {
            written.append('<').append(name).append('>').append(inside);
            written.append("</").append(name).append('>');
        }

        private static String link(String address, String title) {
            return "<a href=\"" + Xml.escaped(address) + "\">" + Xml.escaped(title) + "</a>";
        }

        private static String joined(Stream<String> lines) {
            return lines.map(Xml::escaped).collect(Collectors.joining("<br />"));
        }
    }
}
