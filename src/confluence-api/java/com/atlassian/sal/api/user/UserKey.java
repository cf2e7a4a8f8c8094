package com.atlassian.sal.api.user;

import java.io.Serializable;

/**
 * The identity of an account, which outlives a change of its name.
 *
 * <p>Source: signatures/sal-api-3.2.0-abbce37.txt; facts.md 2.6 (called on platform 8).
 */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;

    public UserKey(String userkey) {
        throw new UnsupportedOperationException();
    }

    public String getStringValue() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }
}
