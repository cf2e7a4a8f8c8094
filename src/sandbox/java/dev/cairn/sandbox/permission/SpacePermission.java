package dev.cairn.sandbox.permission;

/** What may be granted on a space. None includes another: who edits needs view as well. */
public enum SpacePermission {
    VIEW,
    EDIT,
    ADMINISTER
}
