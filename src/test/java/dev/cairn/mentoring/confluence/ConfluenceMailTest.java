package dev.cairn.mentoring.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.sal.api.component.ComponentLocator;
import dev.cairn.mentoring.notice.Letter;
import dev.cairn.mentoring.shared.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Confluence's queue of mails, found by names. */
class ConfluenceMailTest {
    private static final UserKey PERSON = new UserKey("mentee-key");

    private final ClassLoader loader = new ClassLoader(ConfluenceMailTest.class.getClassLoader()) {};
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final UserAccessor accounts = mock();
    private final List<ConfluenceMailQueueItem> queued = new ArrayList<>();
    private final MultiQueueTaskManager queue = (String name, Task task) -> {
        assertThat(name).isEqualTo("mail");
        queued.add((ConfluenceMailQueueItem) task);
    };

    @BeforeEach
    void host() {
        Thread.currentThread().setContextClassLoader(loader);
        ComponentLocator.open(loader, Map.of(MultiQueueTaskManager.class, queue));
    }

    @AfterEach
    void leave() {
        ComponentLocator.close(loader);
        Thread.currentThread().setContextClassLoader(before);
    }

    private void account(@Nullable String address) {
        ConfluenceUser account = mock();
        lenient().when(account.getName()).thenReturn("mentee");
        lenient().when(account.getEmail()).thenReturn(address);
        lenient()
                .when(accounts.getExistingUserByKey(new com.atlassian.sal.api.user.UserKey("mentee-key")))
                .thenReturn(account);
    }

    @Test
    void takes_a_letter_in_plain_text_to_the_address_of_the_account() {
        account("mentee@example.com");
        ConfluenceMail mail = new ConfluenceMail(accounts, loader);

        assertThat(mail.isOn()).isTrue();
        assertThat(mail.reaches(PERSON)).isTrue();
        mail.send(new Letter(PERSON, "Subject", "Body"));

        assertThat(queued).singleElement().satisfies(item -> {
            assertThat(item.getTo()).isEqualTo("mentee@example.com");
            assertThat(item.getSubject()).isEqualTo("Subject");
            assertThat(item.getBody()).isEqualTo("Body");
            assertThat(item.getMimeType()).isEqualTo("text/plain");
        });
    }

    @Test
    void reaches_nobody_whose_account_is_gone_or_not_in_use_or_has_no_address() {
        ConfluenceMail mail = new ConfluenceMail(accounts, loader);
        assertThat(mail.reaches(PERSON)).isFalse();

        account(" ");
        assertThat(mail.reaches(PERSON)).isFalse();

        account("mentee@example.com");
        lenient().when(accounts.isDeactivated("mentee")).thenReturn(true);
        assertThat(mail.reaches(PERSON)).isFalse();
    }

    @Test
    void is_off_where_a_class_of_the_host_is_missing() {
        ClassLoader without = new ClassLoader(loader) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("com.atlassian.core.task.")) {
                    throw new ClassNotFoundException(name);
                }
                return super.loadClass(name, resolve);
            }
        };

        assertThat(new ConfluenceMail(accounts, without).isOn()).isFalse();
    }

    @Test
    void is_off_where_the_host_has_no_such_component() {
        ComponentLocator.close(loader);

        assertThat(new ConfluenceMail(accounts, loader).isOn()).isFalse();
    }
}
