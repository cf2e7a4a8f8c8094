package dev.cairn.sandbox.contentapi;

import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.ContentRefusal;
import dev.cairn.sandbox.content.Place;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.people.Person;
import dev.cairn.sandbox.people.Session;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /pages/movepage.action?pageId=&spaceKey=&targetId=&position=}, the way to move a page to another space.
 * It wants the header {@code X-Atlassian-Token: no-check}, and answers with the address of the moved page.
 */
final class MovePageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ContentModule content;

    MovePageServlet(ContentModule content) {
        this.content = content;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
            return;
        }
        Person person = Session.current();
        Optional<SandboxPage> page = page(request.getParameter("pageId"), person);
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Optional<Place> place = place(request, person);
            if (place.isEmpty() || !content.permissions().mayEdit(person, page.get())) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            SandboxPage moved = content.tree().move(page.get(), place.get());
            response.setContentType("application/json");
            response.getOutputStream()
                    .write(Json.write(Json.object()
                            .set(
                                    "page",
                                    Json.object()
                                            .put("id", moved.id())
                                            .put("url", request.getContextPath() + moved.urlPath()))));
        } catch (ContentRefusal refusal) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, refusal.getMessage());
        }
    }

    /** Where to, if the person may put pages there. */
    private Optional<Place> place(HttpServletRequest request, @Nullable Person person) {
        String position = Optional.ofNullable(request.getParameter("position")).orElse("append");
        String targetId = request.getParameter("targetId");
        if (targetId == null || targetId.isEmpty()) {
            String key = Optional.ofNullable(request.getParameter("spaceKey")).orElse("");
            return content.spaces()
                    .byKey(key)
                    .filter(space -> content.permissions().mayCreate(person, space))
                    .map(Place::rootOf);
        }
        return page(targetId, person)
                .filter(target -> content.permissions().mayCreate(person, target.space()))
                .map(target -> Place.of(position, target, parent(target)));
    }

    private @Nullable SandboxPage parent(SandboxPage target) {
        Long parentId = target.parentId();
        return parentId == null ? null : content.pages().byId(parentId).orElse(null);
    }

    private Optional<SandboxPage> page(@Nullable String id, @Nullable Person person) {
        if (id == null || !id.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return content.pages()
                .byId(Long.parseLong(id))
                .filter(page -> !page.isTrashed())
                .filter(page -> content.permissions().mayView(person, page));
    }
}
