package dev.cairn.sandbox.screen;

import java.util.Map;

/** What a screen answers. */
sealed interface Answer {
    /** A template and what it shows, in the look of the site. */
    record Page(int status, String template, Map<String, Object> model) implements Answer {
        static Page of(String template, Map<String, Object> model) {
            return new Page(200, template, model);
        }
    }

    /** Another place of this site to go to. */
    record Redirect(String path) implements Answer {}
}
