package dev.cairn.mentoring.goal.macro;

import java.util.List;

/** Entries of an agreement under one heading: its words, or what one side has promised. */
public record PromisesView(String title, List<PromiseView> entries) {}
