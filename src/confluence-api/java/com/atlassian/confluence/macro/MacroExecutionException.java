package com.atlassian.confluence.macro;

/** A macro failed. Source: facts 0, "Added since" (JDOC 8.5.7). */
public class MacroExecutionException extends Exception {
    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
