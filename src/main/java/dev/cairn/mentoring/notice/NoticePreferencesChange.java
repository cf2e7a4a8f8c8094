package dev.cairn.mentoring.notice;

import dev.cairn.mentoring.shared.Setting;

/** What somebody changes about how they are told. */
public record NoticePreferencesChange(Setting<MailChoice> mail) {}
