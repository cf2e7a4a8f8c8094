package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.audience.Audience;
import dev.cairn.mentoring.audience.Item;
import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.KeptOnce;
import dev.cairn.mentoring.shared.State;
import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told. It is theirs alone.
 *
 * @param revision counts the changes; 1 as long as nothing was chosen
 * @param changedAt null as long as nothing was chosen
 */
public record NoticePreferences(
        UserKey person,
        long revision,
        MailChoice mail,
        @Nullable Instant changedAt) implements Item, KeptOnce {

    public static NoticePreferences blank(UserKey person) {
        return new NoticePreferences(person, 1, MailChoice.EACH, null);
    }

    /** Those that were written as {@link #state}. */
    public static NoticePreferences from(UserKey person, State state) {
        return new NoticePreferences(
                person,
                State.sure(state.number("revision")).longValueExact(),
                State.sure(state.constant("mail", MailChoice.class)),
                state.moment("changedAt"));
    }

    /** Names a person's for good, so that two changes that are the first at once have the same name. */
    public static UUID idOf(UserKey person) {
        return UUID.nameUUIDFromBytes(("notice-preferences:" + person).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UUID id() {
        return idOf(person);
    }

    @Override
    public UserKey author() {
        return person;
    }

    @Override
    public Audience audience() {
        return Audience.AUTHOR;
    }

    @Override
    public State state() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("revision", revision);
        members.put("mail", mail);
        members.put("changedAt", changedAt);
        return State.of(members);
    }

    /** After a change; itself if that says the same. A person always says how. */
    NoticePreferences changed(NoticePreferencesChange change, Instant now, Faults faults) {
        faults.addIf(change.mail().clears(), "mail", "required");
        MailChoice chosen = change.mail().or(mail);
        return chosen == null || chosen == mail ? this : new NoticePreferences(person, revision + 1, chosen, now);
    }
}
