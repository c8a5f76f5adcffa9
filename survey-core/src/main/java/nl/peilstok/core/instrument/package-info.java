/**
 * Instruments: themes, items of a closed set of kinds, scales, routing, versions and their content
 * hash.
 *
 * <p>What people answered belongs to {@code participation}; figures belong to the analytics module.
 */
@NullMarked
package nl.peilstok.core.instrument;

import org.jspecify.annotations.NullMarked;
