package dev.cairn.mentoring.goal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.cairn.mentoring.goal.GoalId;
import dev.cairn.mentoring.goal.GoalOrder;
import dev.cairn.mentoring.goal.GoalService;
import dev.cairn.mentoring.goal.GoalTree;
import dev.cairn.mentoring.goal.PlanReader;
import dev.cairn.mentoring.goal.SeenGoal;
import dev.cairn.mentoring.goal.SeenPlan;
import dev.cairn.mentoring.mentorship.MentorshipId;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Slice;
import dev.cairn.mentoring.shared.rest.Answers;
import dev.cairn.mentoring.shared.rest.ListRequest;
import dev.cairn.mentoring.shared.rest.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The goals of one mentorship: those that the caller may know of, a new one, and their order. */
@LicensedOnly
@Path("mentorships/{id}/goals")
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public class GoalsOfMentorshipResource {
    private final PlanReader plans;
    private final GoalService goals;
    private final GoalTree tree;
    private final PlanRepresentations representations;
    private final Answers answers;

    @Inject
    public GoalsOfMentorshipResource(
            PlanReader plans, GoalService goals, GoalTree tree, PlanRepresentations representations, Answers answers) {
        this.plans = plans;
        this.goals = goals;
        this.tree = tree;
        this.representations = representations;
        this.answers = answers;
    }

    /** Each goal comes before its own sub-goals. The entity tag is that of their order. */
    @GET
    public Response list(@PathParam("id") String id, @Context UriInfo address) {
        return answers.read(viewer -> {
            SeenPlan plan = plans.of(mentorship(id), viewer);
            ListRequest request = new ListRequest(address);
            Slice<SeenGoal> slice = Slice.cut(plan.flat(), request.start(), request.limit());
            request.check();
            Record list = request.represent(representations.goals(slice));
            return plan.mentorship().sight().ofPair()
                    ? Answers.ok(list, plan.mentorship().mentorship().planRevision())
                    : Answers.ok(list);
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, InputStream body) {
        return answers.make(headers, body, (by, json) -> {
            SeenGoal proposed = goals.propose(mentorship(id), by, json.as(GoalMembers::change));
            return Answers.created(
                    representations.answer(proposed),
                    address,
                    "goals",
                    proposed.id().value());
        });
    }

    /** What stands afterwards, with the entity tag for the next change of the order. */
    @PUT
    @Path("order")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response order(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return answers.change(headers, body, (by, expected, json) -> {
            Supplier<Input<GoalOrder>> order = json.as(GoalMembers::order);
            SeenPlan plan = tree.order(mentorship(id), by, expected, order);
            return Answers.ok(
                    ordered(plan, order.get().value().parent()),
                    plan.mentorship().mentorship().planRevision());
        });
    }

    private static OrderRepresentation ordered(SeenPlan plan, @Nullable GoalId parent) {
        List<SeenGoal> siblings = parent == null
                ? plan.goals()
                : plan.goal(parent).map(SeenGoal::subGoals).orElse(List.of());
        return new OrderRepresentation(
                parent == null ? null : parent.value(),
                siblings.stream().map(goal -> goal.id().value()).toList());
    }

    /** Siblings in their order; {@code parentId} is null at the top. */
    public record OrderRepresentation(@Nullable UUID parentId, List<UUID> goals) {}

    private static MentorshipId mentorship(String id) {
        return new MentorshipId(Written.idInPath(id));
    }
}
