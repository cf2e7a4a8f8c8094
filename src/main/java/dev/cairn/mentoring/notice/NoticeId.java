package dev.cairn.mentoring.notice;

import java.util.UUID;

/** Names a notice: whoever derives it again finds the same name. */
public record NoticeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
