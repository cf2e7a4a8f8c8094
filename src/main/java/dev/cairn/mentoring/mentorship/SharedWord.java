package dev.cairn.mentoring.mentorship;

/** A word that both use in feedback, and what they mean by it (R3). */
public record SharedWord(String word, String meaning) {}
