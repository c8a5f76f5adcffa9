/**
 * One pass over responses into sufficient statistics that can be merged in any order.
 *
 * <p>Exact integers only; estimates and tests are made from a tally in {@code statistics}.
 */
@NullMarked
package nl.peilstok.analytics.tally;

import org.jspecify.annotations.NullMarked;
