/**
 * The organisation's trees and lists, and the staff list with its import.
 *
 * <p>Accounts of those who run the product live in {@code account}.
 */
@NullMarked
package nl.peilstok.api.population;

import org.jspecify.annotations.NullMarked;
