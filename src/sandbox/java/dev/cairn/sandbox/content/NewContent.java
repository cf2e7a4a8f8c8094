package dev.cairn.sandbox.content;

import org.jspecify.annotations.Nullable;

/** What is needed to make a page or blog post; {@code body} is storage format. */
public record NewContent(
        ContentType type, SandboxSpace space, @Nullable SandboxPage parent, String title, String body) {

    public static NewContent page(SandboxSpace space, @Nullable SandboxPage parent, String title, String body) {
        return new NewContent(ContentType.PAGE, space, parent, title, body);
    }
}
