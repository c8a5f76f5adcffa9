/**
 * Disclosure control: the two partitions, merging of small groups, the frozen publication.
 *
 * <p>The only maker of publishable parts: a {@code Publication} comes from {@code Publisher} or is
 * thawed from rows that match their certificate, and everything shown is a function of one.
 */
@NullMarked
package nl.peilstok.analytics.disclosure;

import org.jspecify.annotations.NullMarked;
