package dev.cairn.mentoring.progress.rest;

import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.mentorship.Stage;
import dev.cairn.mentoring.progress.Grouping;
import dev.cairn.mentoring.progress.ProgressQuery;
import dev.cairn.mentoring.progress.ProgressQuery.Sort;
import dev.cairn.mentoring.progress.ProgressReader;
import dev.cairn.mentoring.shared.People;
import dev.cairn.mentoring.shared.Person;
import dev.cairn.mentoring.shared.UserKey;
import dev.cairn.mentoring.shared.rest.ListRequest;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request chooses of the mentorships of a space, in the words of the address of their table.
 *
 * @param query null where nobody has the user name that is chosen, so that there is no row
 * @param after the last one of the part before; null for the first part
 * @param rows how many at most
 * @param group by what they are put together where they are counted; null for by nothing
 * @param mark whether a file is to begin with the mark (U+FEFF) by which some spreadsheets know UTF-8
 */
record ProgressRequest(
        @Nullable ProgressQuery query,
        @Nullable MentorshipId after,
        int rows,
        @Nullable Grouping group,
        boolean mark) {
    /** @throws dev.cairn.mentoring.shared.Invalid naming every parameter at fault */
    static ProgressRequest of(String spaceKey, UriInfo address, People people) {
        ListRequest request = new ListRequest(address);
        Optional<Stage> stage = request.word("stage", Stage.class);
        boolean attention = request.word("attention", Map.of("wanted", true)).isPresent();
        Optional<String> named = request.text("person");
        Sort sort = request.word("sort", Sort.class).orElse(Sort.ATTENTION);
        boolean descending = request.word("way", Map.of("down", true)).isPresent();
        Optional<MentorshipId> after = request.id("after").map(MentorshipId::new);
        int rows = request.number("rows", 1, ProgressReader.MOST_ROWS)
                .map(Math::toIntExact)
                .orElse(ProgressReader.MOST_ROWS);
        Optional<Grouping> group = request.word("group", Grouping.class);
        boolean mark = request.flag("bom");
        request.check();
        @Nullable UserKey person = named.flatMap(people::named).map(Person::key).orElse(null);
        ProgressQuery query = named.isPresent() && person == null
                ? null
                : new ProgressQuery(spaceKey, stage.orElse(null), attention, person, sort, descending, null);
        return new ProgressRequest(query, after.orElse(null), rows, group.orElse(null), mark);
    }
}
