package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.mail.Outbox;
import dev.cairn.sandbox.render.StorageRenderer;
import dev.cairn.sandbox.schedule.Scheduler;

/**
 * All that the screens stand on.
 *
 * @param baseUrl the site's full address with the context path, such as {@code http://localhost:1990/confluence}
 */
public record Site(
        ContentModule content,
        StorageRenderer renderer,
        Plugins plugins,
        Scheduler scheduler,
        Outbox outbox,
        String baseUrl) {}
