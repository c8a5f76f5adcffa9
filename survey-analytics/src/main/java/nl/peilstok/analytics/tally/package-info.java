/**
 * One pass over responses into sufficient statistics that can be merged in any order.
 *
 * <p>Exact integers only, per combination of segment values. Nothing here may be shown: small
 * groups are merged in {@code disclosure}, figures are made in {@code insight}.
 */
@NullMarked
package nl.peilstok.analytics.tally;

import org.jspecify.annotations.NullMarked;
