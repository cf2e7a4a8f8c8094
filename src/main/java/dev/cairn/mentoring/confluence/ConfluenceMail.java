package dev.cairn.mentoring.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import dev.cairn.mentoring.notice.Letter;
import dev.cairn.mentoring.notice.Mail;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Confluence's queue of mails. None of its classes was seen on 10 (platform facts 8.3), so none is linked to: each is looked for by its name, and where
 * one is missing there is no mail, and nothing else is different.
 */
@Named
final class ConfluenceMail implements Mail {
    private static final String QUEUE = "mail";
    private static final String TEXT = "text/plain";

    private final UserAccessor accounts;
    private final ClassLoader loader;

    @Inject
    ConfluenceMail(UserAccessor accounts) {
        this(accounts, ConfluenceMail.class.getClassLoader());
    }

    ConfluenceMail(UserAccessor accounts, ClassLoader loader) {
        this.accounts = accounts;
        this.loader = loader;
    }

    @Override
    public boolean isOn() {
        return queue().isPresent();
    }

    @Override
    public boolean reaches(UserKey person) {
        return address(person).isPresent();
    }

    @Override
    public void send(Letter letter) {
        Queue queue = queue().orElseThrow(() -> new IllegalStateException("the host has no queue of mails"));
        address(letter.to()).ifPresent(address -> {
            try {
                queue.add(address, letter.subject(), letter.body());
            } catch (ReflectiveOperationException refused) {
                throw new IllegalStateException("the host's queue of mails does not take a mail", cause(refused));
            }
        });
    }

    /** What the host offers, if it is all there; asked for anew each time, for it may come and go. */
    private Optional<Queue> queue() {
        try {
            Class<?> tasks = type("com.atlassian.core.task.MultiQueueTaskManager");
            Class<?> task = type("com.atlassian.core.task.Task");
            Class<?> item = type("com.atlassian.confluence.mail.template.ConfluenceMailQueueItem");
            Object manager = type("com.atlassian.sal.api.component.ComponentLocator")
                    .getMethod("getComponent", Class.class)
                    .invoke(null, tasks);
            return manager == null || !task.isAssignableFrom(item)
                    ? Optional.empty()
                    : Optional.of(new Queue(
                            manager,
                            tasks.getMethod("addTask", String.class, task),
                            item.getConstructor(String.class, String.class, String.class, String.class)));
        } catch (ReflectiveOperationException | LinkageError missing) {
            return Optional.empty();
        }
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, false, loader);
    }

    /** Of an account that is there, in use, and has one. */
    private Optional<String> address(UserKey person) {
        @Nullable
        ConfluenceUser account = accounts.getExistingUserByKey(new com.atlassian.sal.api.user.UserKey(person.value()));
        if (account == null || isDeactivated(account)) {
            return Optional.empty();
        }
        @Nullable String address = account.getEmail();
        return Optional.ofNullable(address).filter(text -> !text.isBlank());
    }

    /** Asked only where the host knows the question: whoever is deactivated has no permission either, and so is told nothing. */
    private boolean isDeactivated(ConfluenceUser account) {
        try {
            return Boolean.TRUE.equals(
                    UserAccessor.class.getMethod("isDeactivated", String.class).invoke(accounts, account.getName()));
        } catch (ReflectiveOperationException unknownHere) {
            return false;
        }
    }

    private static Throwable cause(ReflectiveOperationException failure) {
        return failure instanceof InvocationTargetException thrown && thrown.getCause() != null
                ? thrown.getCause()
                : failure;
    }

    /** The host's manager of queues, and what a mail in it is made by. */
    private record Queue(Object manager, Method addTask, Constructor<?> item) {
        void add(String to, String subject, String body) throws ReflectiveOperationException {
            addTask.invoke(manager, QUEUE, item.newInstance(to, subject, body, TEXT));
        }
    }
}
