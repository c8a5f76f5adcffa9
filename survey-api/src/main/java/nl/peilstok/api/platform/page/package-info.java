/**
 * How pages look and what they share: layout, words, numbers and dates, assets, error pages.
 *
 * <p>What a page says belongs to its feature, whose templates stand in {@code jte/<feature>}.
 */
@NullMarked
package nl.peilstok.api.platform.page;

import org.jspecify.annotations.NullMarked;
