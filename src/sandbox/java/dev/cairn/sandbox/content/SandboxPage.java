package dev.cairn.sandbox.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page or blog post at its latest version. {@code path} holds the ids of the pages above, root first, as
 * {@code /1/2/}; {@code creator} is a user key, blank for anonymous; {@code body} is storage format.
 */
public record SandboxPage(
        long id,
        ContentType type,
        Status status,
        String title,
        SandboxSpace space,
        @Nullable Long parentId,
        String path,
        int position,
        Revision revision,
        String body,
        String creator,
        Instant created) {

    private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9+_~()-][A-Za-z0-9+_.~()-]*");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy/MM/dd").withZone(ZoneOffset.UTC);

    public boolean isPage() {
        return type == ContentType.PAGE;
    }

    public boolean isTrashed() {
        return status == Status.TRASHED;
    }

    /** The ids of the pages above this one, root first. */
    public List<Long> ancestorIds() {
        return Stream.of(path.split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    /** The path that the pages directly below this one have. */
    String pathBelow() {
        return path + id + "/";
    }

    /** The path within the site: readable where the title allows it, else by id. */
    public String urlPath() {
        String encoded = URLEncoder.encode(title, StandardCharsets.UTF_8);
        if (isTrashed() || !READABLE.matcher(encoded).matches()) {
            return "/pages/viewpage.action?pageId=" + id;
        }
        String day = isPage() ? "" : DAY.format(created) + "/";
        return space.urlPath() + "/" + day + encoded;
    }
}
