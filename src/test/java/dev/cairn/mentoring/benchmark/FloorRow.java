package dev.cairn.mentoring.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.mentoring.progress.Attention;
import dev.cairn.mentoring.progress.Rule;
import dev.cairn.mentoring.progress.macro.ProgressCellView;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A row as the database keeps it, put into the cells of the table by the shortest way and in English alone. That it says what the plugin says is checked
 * whenever it is measured.
 */
record FloorRow(String url, String mentor, String mentee, String stage, JsonNode facts) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LATEST = 10;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.ENGLISH);
    private static final List<String> AIMS = List.of("team", "customer", "business");
    private static final Map<String, String> AIM_NAMES =
            Map.of("team", "Team aim", "customer", "Customer outcome", "business", "Business aim");

    /** From the columns home page, mentor, mentee, stage, facts. */
    static FloorRow of(ResultSet row, String url) throws SQLException {
        try {
            return new FloorRow(
                    url, row.getString(2), row.getString(3), row.getString(4), JSON.readTree(row.getString(5)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Escaped: the template of the floor escapes nothing. */
    List<ProgressCellView> cells(String menteeName, String mentorName) {
        LocalDate today = LocalDate.now();
        JsonNode tally = facts.path("tally");
        JsonNode talks = facts.path("talks");
        return List.of(
                new ProgressCellView(escaped(menteeName), "", escaped(url), ""),
                cell(mentorName, ""),
                new ProgressCellView(
                        stage.charAt(0) + stage.substring(1).toLowerCase(Locale.ROOT),
                        "",
                        "",
                        stage.equals("ACTIVE") ? "aui-lozenge-success" : "aui-lozenge-default"),
                cell(
                        share(tally.path("goals")),
                        counted(tally.path("goalsChanged").asInt(), " changed with reason")),
                cell(share(tally.path("milestones")), counted(overdue(tally, today), " overdue")),
                cell(share(tally.path("claims")), ""),
                cell(day(talks.path("last")), ""),
                cell(day(talks.path("next")), ""),
                cell(kept(talks, today), ""),
                cell(attention(today), ""),
                cell(reviewed(today), ""),
                cell(aims(), ""));
    }

    private static ProgressCellView cell(String text, String sub) {
        return new ProgressCellView(escaped(text), sub, "", "");
    }

    private static String share(JsonNode share) {
        return share.path("of").asInt() == 0
                ? ""
                : share.path("part").asText() + " of " + share.path("of").asText();
    }

    private static String counted(int count, String words) {
        return count == 0 ? "" : count + words;
    }

    private static int overdue(JsonNode tally, LocalDate today) {
        int overdue = 0;
        for (JsonNode day : tally.path("planned")) {
            overdue += LocalDate.parse(day.asText()).isBefore(today) ? 1 : 0;
        }
        return overdue;
    }

    private static String day(JsonNode day) {
        return day.isTextual() ? DAY.format(LocalDate.parse(day.asText())) : "";
    }

    private static String kept(JsonNode talks, LocalDate today) {
        int tolerance = talks.path("tolerance").asInt();
        List<JsonNode> beats = new ArrayList<>();
        for (JsonNode beat : talks.path("beats")) {
            if (beat.path("near").isBoolean()
                    || LocalDate.parse(beat.path("planned").asText())
                            .plusDays(tolerance)
                            .isBefore(today)) {
                beats.add(beat);
            }
        }
        beats.sort(Comparator.comparing((JsonNode beat) -> beat.path("planned").asText())
                .reversed());
        List<JsonNode> counted = beats.subList(0, Math.min(LATEST, beats.size()));
        long near =
                counted.stream().filter(beat -> beat.path("near").asBoolean()).count();
        return counted.isEmpty() ? "" : near + " of " + counted.size();
    }

    private String attention(LocalDate today) {
        Set<Attention> kinds = EnumSet.noneOf(Attention.class);
        for (JsonNode finding : facts.path("findings")) {
            if (!LocalDate.parse(finding.path("from").asText()).isAfter(today)) {
                String rule = finding.path("rule").asText().toUpperCase(Locale.ROOT);
                kinds.add(Rule.valueOf(rule.replace('-', '_')).attention());
            }
        }
        return kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private String reviewed(LocalDate today) {
        JsonNode on = facts.path("reviewedOn");
        if (!on.isTextual()) {
            return "";
        }
        long weeks = Math.max(0, ChronoUnit.WEEKS.between(LocalDate.parse(on.asText()), today));
        return weeks == 0 ? "within the last week" : weeks == 1 ? "a week ago" : weeks + " weeks ago";
    }

    private String aims() {
        Set<Integer> kinds = new TreeSet<>();
        facts.path("aims").forEach(aim -> kinds.add(AIMS.indexOf(aim.asText().toLowerCase(Locale.ROOT))));
        return kinds.stream().map(AIMS::get).map(AIM_NAMES::get).collect(Collectors.joining(", "));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
