/**
 * Charts as our own SVG: pure drawings of numbers that a feature has put into words already.
 *
 * <p>Marks differ by shape as well as by colour, each has a title, and a table stands beside each
 * chart. The templates stand in {@code jte/platform/chart}.
 */
@NullMarked
package nl.peilstok.api.platform.chart;

import org.jspecify.annotations.NullMarked;
