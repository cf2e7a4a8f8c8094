package dev.cairn.mentoring.progress;

import java.util.List;

/** The spaces of which so many summaries are to be made anew that nobody is to wait for it. */
public interface SummaryBacklog {
    /** Puts a space in line, unless it waits there already. */
    void add(String spaceKey);

    /**
     * Takes out all that wait. A space that is put in line from then on is another turn, so none is missed whose settings changed meanwhile.
     *
     * @return their keys
     */
    List<String> take();
}
