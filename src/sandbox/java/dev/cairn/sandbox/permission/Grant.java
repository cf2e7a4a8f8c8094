package dev.cairn.sandbox.permission;

/** A permission on a space, given to someone. */
public record Grant(SpacePermission permission, Subject subject) {}
