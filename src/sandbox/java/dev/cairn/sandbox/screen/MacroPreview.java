package dev.cairn.sandbox.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.render.MacroText;
import dev.cairn.sandbox.render.OutputType;
import dev.cairn.sandbox.render.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Shows one macro as the editor's preview does: {@code POST /rest/tinymce/1/macro/preview} with
 * {@code {"contentId":"65537","macro":{"name":"..","params":{..},"body":".."}}}. The macro is told of the content only
 * if the caller may view it; content that is hidden gets the answer of content that is not there.
 */
final class MacroPreview extends Screen {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000_000;

    private final transient JsonMapper json = new JsonMapper();

    MacroPreview(Site site, Templates templates) {
        super(site, templates);
    }

    @Override
    boolean needsToken() {
        return false; // changes nothing, and a form of another site cannot send JSON
    }

    @Override
    Answer answer(Visit visit) {
        try {
            return preview(visit);
        } catch (NotThere hidden) {
            return new Answer.Page(404, "problem", Map.of("kind", "not-there", "detail", ""));
        }
    }

    private Answer preview(Visit visit) {
        JsonNode request = read(visit);
        JsonNode macro = request.path("macro");
        if (!visit.posts() || macro.path("name").asText().isEmpty()) {
            return new Answer.Page(400, "problem", Map.of("kind", "refused", "detail", ""));
        }
        String id = request.path("contentId").asText();
        Map<String, String> parameters = new LinkedHashMap<>();
        macro.path("params")
                .fields()
                .forEachRemaining(
                        field -> parameters.put(field.getKey(), field.getValue().asText()));
        String storage = MacroText.storage(
                macro.path("name").asText(), parameters, macro.path("body").asText());
        String body = site().renderer().render(source(visit, id, storage), OutputType.PREVIEW);
        return Answer.Page.of(
                "preview", Map.of("body", body, "title", macro.path("name").asText()));
    }

    private Source source(Visit visit, String contentId, String storage) {
        if (contentId.isEmpty() || contentId.equals("0")) {
            return Source.loose(storage);
        }
        Optional<Long> id = contentId.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(contentId)) : Optional.empty();
        SandboxPage page = visit.viewable(id.flatMap(site().content().pages()::byId));
        return new Source(
                storage, site().content().pages().entity(page), page.space().key());
    }

    private JsonNode read(Visit visit) {
        try (InputStream in = visit.request().getInputStream()) {
            JsonNode tree = json.readTree(in.readNBytes(LONGEST));
            return tree == null ? json.missingNode() : tree;
        } catch (IOException broken) {
            return json.missingNode();
        }
    }
}
