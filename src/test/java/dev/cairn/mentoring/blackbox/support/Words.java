package dev.cairn.mentoring.blackbox.support;

/** What is written into each text field. */
public interface Words {
    String in(TextField field);
}
