package dev.cairn.mentoring.blackbox.rights;

import dev.cairn.mentoring.blackbox.rights.Secret.Audience;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every canary of a scene, and how the items are reached that hold them. */
final class Secrets {
    final List<Secret> all = new ArrayList<>();
    final List<String> goals = new ArrayList<>();
    final List<String> milestones = new ArrayList<>();

    private int nextYear = 2131;

    /** One item to be filled: each field asked for gets a canary of its own. */
    Item item(Bond bond, String name, Audience audience, @Nullable Who author) {
        return new Item(bond, name, audience, author);
    }

    final class Item {
        private final Bond bond;
        private final String name;
        private final Audience audience;
        private final @Nullable Who author;
        private final Map<String, Object> fields = new LinkedHashMap<>();

        private Item(Bond bond, String name, Audience audience, @Nullable Who author) {
            this.bond = bond;
            this.name = name;
            this.audience = audience;
            this.author = author;
        }

        /** A text that readers see where the item is shared with the page. */
        Item title(String field) {
            fields.put(field, word(field, true));
            return this;
        }

        /** Texts that are the pair's. */
        Item texts(String... names) {
            for (String field : names) {
                fields.put(field, word(field, false));
            }
            return this;
        }

        /** A day that readers see where the item is shared with the page. */
        Item day(String field) {
            return day(field, nextYear++, true);
        }

        Item day(String field, int year, boolean outline) {
            all.add(new Secret(bond, name, field, Secret.year(year), audience, author, outline));
            fields.put(field, year + "-05-17");
            return this;
        }

        Item with(String field, Object value) {
            fields.put(field, value);
            return this;
        }

        /** A canary to be put somewhere by hand. */
        String word(String field, boolean outline) {
            String canary = "canary" + (all.size() + 100) + field.replaceAll("[^A-Za-z]", "");
            all.add(new Secret(bond, name, field, Secret.word(canary), audience, author, outline));
            return canary;
        }

        Map<String, Object> fields() {
            return fields;
        }
    }
}
