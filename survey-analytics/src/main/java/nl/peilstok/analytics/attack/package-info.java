/**
 * What somebody can work out from counts that were published: by equations, by search and by linear
 * programming.
 *
 * <p>Shares no code with {@code disclosure}, which proves that nothing can be worked out: a fault
 * in the proof must not hide in its own test. Knows no page, no role and no wave.
 */
@NullMarked
package nl.peilstok.analytics.attack;

import org.jspecify.annotations.NullMarked;
