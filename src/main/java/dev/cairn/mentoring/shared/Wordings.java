package dev.cairn.mentoring.shared;

/** Finds the language of whoever is asking. */
public interface Wordings {
    Wording current();
}
