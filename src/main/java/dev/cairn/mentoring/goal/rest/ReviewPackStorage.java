package dev.cairn.mentoring.goal.rest;

import dev.cairn.mentoring.goal.Claims;
import dev.cairn.mentoring.goal.Evidence;
import dev.cairn.mentoring.goal.Goal;
import dev.cairn.mentoring.goal.GoalContent;
import dev.cairn.mentoring.goal.PlanItem;
import dev.cairn.mentoring.goal.ReviewPack;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenMilestone;
import dev.cairn.mentoring.shared.ContentAccess;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.PageLinks;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.Wording;
import dev.cairn.mentoring.shared.Wordings;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a review pack as storage format: headings, paragraphs and lists alone, in the words of whoever picked. */
@Named
public class ReviewPackStorage {
    private static final String PREFIX = "dev.cairn.mentoring.";

    private final Wordings wordings;
    private final ContentAccess content;
    private final PageLinks links;

    @Inject
    public ReviewPackStorage(Wordings wordings, ContentAccess content, PageLinks links) {
        this.wordings = wordings;
        this.content = content;
        this.links = links;
    }

    String of(ReviewPack pack, UserKey by) {
        return new Page(wordings.current(), titles(pack, by)).of(pack);
    }

    /** The pages that evidence points at and that its reader may view, asked for at once. */
    private Map<PageId, PageLinks.PageLink> titles(ReviewPack pack, UserKey by) {
        TreeSet<PageId> named = Stream.concat(
                        pack.evidence().stream(), pack.goals().stream().flatMap(part -> part.evidence().stream()))
                .map(item -> item.content().page())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<PageId, PageLinks.PageLink> titles = new HashMap<>();
        for (PageId page : content.viewable(by, named).keySet()) {
            links.to(page).ifPresent(link -> titles.put(page, link));
        }
        return titles;
    }

    /** One body that is being written. */
    private record Page(Wording wording, Map<PageId, PageLinks.PageLink> titles, StringBuilder body) {
        Page(Wording wording, Map<PageId, PageLinks.PageLink> titles) {
            this(wording, titles, new StringBuilder());
        }

        String of(ReviewPack pack) {
            element("p", escaped(text("review.picked", day(pack.on()))));
            if (!pack.goals().isEmpty()) {
                element("h2", escaped(text("review.goals")));
            }
            for (ReviewPack.Part part : pack.goals()) {
                goal(part);
            }
            list(
                    "h2",
                    "review.milestones",
                    pack.milestones().stream().map(this::milestone).toList());
            list(
                    "h2",
                    "review.evidence",
                    pack.evidence().stream().map(this::evidence).toList());
            return body.toString();
        }

        private void goal(ReviewPack.Part part) {
            SeenGoal goal = part.goal();
            element("h3", escaped(goal.title()));
            element("p", String.join("<br />", standing(goal)));
            GoalContent says = goal.pairOnly().map(Goal::content).orElseThrow();
            said("field.observableAction", says.observableAction());
            said("field.expectedOutcome", says.expectedOutcome());
            said("field.why", says.why());
            list(
                    "h4",
                    "review.milestones",
                    part.milestones().stream().map(this::milestone).toList());
            list(
                    "h4",
                    "review.evidence",
                    part.evidence().stream().map(this::evidence).toList());
        }

        private List<String> standing(SeenGoal goal) {
            List<String> lines = new ArrayList<>();
            String state = text("goal.state." + Written.word(goal.state()));
            LocalDate reached = goal.reachedOn();
            lines.add(reached == null ? state : state + ", " + text("day.reached", day(reached)));
            lines.add(text("review.progress", number(goal.progress())));
            Claims claims = goal.claims();
            if (claims.all() > 0) {
                lines.add(text("goal.evidenced", number(claims.evidenced()), number(claims.all())));
            }
            return lines.stream().map(Page::escaped).toList();
        }

        private void said(String key, @Nullable String words) {
            if (words != null) {
                element("p", "<strong>" + escaped(text(key)) + "</strong><br />" + lines(words));
            }
        }

        private String milestone(SeenMilestone milestone) {
            LocalDate reached = milestone.reachedOn();
            String day = reached == null ? text("day.due", day(milestone.due())) : text("day.reached", day(reached));
            return escaped(milestone.title()) + "<br />"
                    + escaped(text("milestone.state." + Written.word(milestone.state())) + ", " + day);
        }

        private String evidence(PlanItem<Evidence> item) {
            Evidence evidence = item.content();
            List<String> lines = new ArrayList<>();
            lines.add(escaped(text("evidence." + Written.word(evidence.type())) + ", " + day(evidence.observedOn())));
            Optional.ofNullable(evidence.words()).map(Page::lines).ifPresent(lines::add);
            Optional.ofNullable(evidence.link()).map(link -> link(link, link)).ifPresent(lines::add);
            Optional.ofNullable(evidence.page())
                    .map(titles::get)
                    .map(page -> link(page.url(), page.title()))
                    .ifPresent(lines::add);
            return String.join("<br />", lines);
        }

        private void list(String heading, String key, List<String> entries) {
            if (entries.isEmpty()) {
                return;
            }
            element(heading, escaped(text(key)));
            element(
                    "ul",
                    entries.stream().map(entry -> "<li>" + entry + "</li>").collect(Collectors.joining()));
        }

        private void element(String name, String inside) {
            body.append('<')
                    .append(name)
                    .append('>')
                    .append(inside)
                    .append("</")
                    .append(name)
                    .append('>');
        }

        private static String link(String address, String title) {
            return "<a href=\"" + escaped(address) + "\">" + escaped(title) + "</a>";
        }

        private static String lines(String words) {
            return words.lines().map(Page::escaped).collect(Collectors.joining("<br />"));
        }

        private String text(String key, Object... values) {
            return values.length == 0 ? wording.text(PREFIX + key) : wording.text(PREFIX + key, List.of(values));
        }

        private String day(LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(wording.locale())
                    .format(day);
        }

        private String number(BigDecimal number) {
            NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
            format.setMaximumFractionDigits(2);
            return format.format(number);
        }

        private String number(int number) {
            return number(BigDecimal.valueOf(number));
        }

        /** Text for XML, with a blank for each character that it does not know. */
        private static String escaped(String text) {
            StringBuilder escaped = new StringBuilder();
            text.codePoints().forEach(character -> {
                switch (character) {
                    case '&' -> escaped.append("&amp;");
                    case '<' -> escaped.append("&lt;");
                    case '>' -> escaped.append("&gt;");
                    case '"' -> escaped.append("&quot;");
                    default -> escaped.appendCodePoint(isKnownToXml(character) ? character : ' ');
                }
            });
            return escaped.toString();
        }

        /** As XML 1.0 says it, 2.2. */
        private static boolean isKnownToXml(int character) {
            return character == '\t'
                    || character == '\n'
                    || character == '\r'
                    || (character >= ' ' && character < Character.MIN_SURROGATE)
                    || (character > Character.MAX_SURROGATE && character != 0xFFFE && character != 0xFFFF);
        }
    }
}
