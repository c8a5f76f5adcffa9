/**
 * Estimates from sufficient statistics: pure functions of numbers.
 *
 * <p>Input that has no answer gives {@code NotComputable}, never 0, NaN or an exception. Nothing
 * here knows surveys, people or thresholds.
 */
@NullMarked
package nl.peilstok.analytics.statistics;

import org.jspecify.annotations.NullMarked;
