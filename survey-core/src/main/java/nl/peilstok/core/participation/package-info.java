/**
 * Taking part: codes, responses, their fixed-size form, receipts.
 *
 * <p>Nothing here knows a person; who was invited belongs to {@code population} and {@code wave}.
 */
@NullMarked
package nl.peilstok.core.participation;

import org.jspecify.annotations.NullMarked;
