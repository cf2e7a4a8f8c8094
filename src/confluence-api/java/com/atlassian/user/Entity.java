package com.atlassian.user;

import java.io.Serializable;

/** A named directory entry. Source: signatures atlassian-user 3.0. */
public interface Entity extends Serializable {
    String getName();
}
