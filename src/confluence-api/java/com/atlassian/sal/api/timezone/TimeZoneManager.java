package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/**
 * The host's and its people's time zones.
 *
 * <p>Source: signatures/sal-api-3.2.0-abbce37.txt; facts.md 2.6 (getDefaultTimeZone is called on platform 8), 8.7.
 */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();

    TimeZone getUserTimeZone(UserKey user);

    TimeZone getDefaultTimeZone();
}
