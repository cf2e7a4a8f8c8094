package dev.cairn.sandbox.contentapi;

import dev.cairn.sandbox.content.ContentModule;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.people.Groups;
import dev.cairn.sandbox.people.Person;

/** Finds what a request is about, and refuses it where the sender may not: what may not be seen is not there. */
final class Lookup {
    private final ContentModule content;

    Lookup(ContentModule content) {
        this.content = content;
    }

    /** Current content that the sender may view. */
    SandboxPage page(Exchange exchange, long id) {
        return any(exchange, id, false);
    }

    /** Content that the sender may view, in the trash. */
    SandboxPage trashed(Exchange exchange, long id) {
        return any(exchange, id, true);
    }

    private SandboxPage any(Exchange exchange, long id, boolean trashed) {
        return content.pages()
                .byId(id)
                .filter(page -> page.isTrashed() == trashed)
                .filter(page -> content.permissions().mayView(exchange.person(), page))
                .orElseThrow(() -> Refusal.notFound("No content found with id: ContentId{id=" + id + "}"));
    }

    /** Content that the sender may edit. */
    SandboxPage editable(Exchange exchange, SandboxPage page) {
        if (!content.permissions().mayEdit(exchange.person(), page)) {
            throw Refusal.forbidden("User not permitted to update or delete content with id : " + page.id());
        }
        return page;
    }

    SandboxSpace space(Exchange exchange, String key) {
        return content.spaces()
                .byKey(key)
                .filter(space -> content.permissions().mayView(exchange.person(), space))
                .orElseThrow(() -> Refusal.notFound("No space found with key : " + key));
    }

    SandboxSpace administered(Exchange exchange, String key) {
        SandboxSpace space = space(exchange, key);
        if (!content.permissions().mayAdminister(exchange.person(), space)) {
            throw Refusal.forbidden("You are not permitted to administer the space " + key);
        }
        return space;
    }

    /** A space that the sender may add pages to; unknown and forbidden are one answer. */
    SandboxSpace writable(Exchange exchange, String key) {
        return content.spaces()
                .byKey(key)
                .filter(space -> content.permissions().mayCreate(exchange.person(), space))
                .orElseThrow(() -> Refusal.forbidden("Could not create content: the space " + key
                        + " does not exist, or you are not permitted to add content to it"));
    }

    Person person(String name) {
        return content.people()
                .byName(name)
                .orElseThrow(() -> Refusal.notFound("No user found with username : " + name));
    }

    Person personByKey(String key) {
        return content.people().byKey(key).orElseThrow(() -> Refusal.notFound("No user found with key : " + key));
    }

    void checkLoggedIn(Exchange exchange) {
        if (exchange.person() == null) {
            throw Refusal.forbidden("Not permitted to do this without logging in");
        }
    }

    void checkAdministrator(Exchange exchange) {
        if (!content.groups().isAdministrator(exchange.person())) {
            throw Refusal.forbidden("Only members of " + Groups.ADMINISTRATORS + " may do this");
        }
    }
}
