package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.journal.ItemKind;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shows that something is so (R8, R9): a link, a page or words, one of them at least.
 *
 * @param milestone what it backs, if that is a reached milestone
 * @param about what it backs, if that is a measurement; else it backs the goal itself
 * @param link an address on the web, shown and never fetched
 * @param page a page of this Confluence
 */
public record Evidence(
        EvidenceType type,
        @Nullable MilestoneId milestone,
        @Nullable PlanItemId about,
        @Nullable String words,
        @Nullable String link,
        @Nullable PageId page,
        LocalDate observedOn)
        implements Content {
    /** Stands for the claim that the goal itself is reached. */
    static final Object GOAL = "goal";

    /** The claim that it backs: an id, or {@link #GOAL}. */
    Object backs() {
        if (milestone != null) {
            return milestone;
        }
        return about != null ? about : GOAL;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.EVIDENCE;
    }

    @Override
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("milestoneId", milestone == null ? null : milestone.value());
        members.put("measurementId", about == null ? null : about.value());
        members.put("words", words);
        members.put("link", link);
        members.put("pageId", page == null ? null : page.toString());
        members.put("observedOn", observedOn);
        return members;
    }

    static Evidence from(State state) {
        UUID milestone = state.id("milestoneId");
        String page = state.text("pageId");
        return new Evidence(
                State.sure(state.constant("type", EvidenceType.class)),
                milestone == null ? null : new MilestoneId(milestone),
                PlanItemId.ofNullable(state.id("measurementId")),
                state.text("words"),
                state.text("link"),
                page == null ? null : new PageId(Long.parseLong(page)),
                State.sure(state.day("observedOn")));
    }

    @Override
    public Optional<Outline> outline() {
        return Optional.of(new Outline(null, State.word(type), null, observedOn));
    }
}
