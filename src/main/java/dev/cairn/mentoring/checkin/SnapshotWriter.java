package dev.cairn.mentoring.checkin;

/** Writes a snapshot as the end of a page. */
public interface SnapshotWriter {
    /** In storage format, without anything that is alive in it, in the words of whoever asks. */
    String write(Snapshot snapshot);
}
