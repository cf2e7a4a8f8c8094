package dev.cairn.mentoring.shared;

/** Finds the language of whoever is asking, or of somebody who is told something without asking. */
public interface Wordings {
    Wording current();

    /** In the language and time zone of this person's account, whoever is asking; the host's own where that has none. */
    Wording of(UserKey person);
}
