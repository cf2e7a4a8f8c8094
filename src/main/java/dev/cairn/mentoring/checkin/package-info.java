/**
 * Check-ins: the talks of a pair, from what happened over what it tells to what is done next. A check-in has sections, as its {@link Playbook} orders
 * them; a section has fields; what somebody wrote in a field and shared is a {@link Part} of the check-in, and until then their own {@link Draft}.
 */
@NullMarked
package dev.cairn.mentoring.checkin;

import org.jspecify.annotations.NullMarked;
