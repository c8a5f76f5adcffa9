/**
 * The catalogue of failures: every refusal a caller can meet, each with a code that never changes.
 *
 * <p>How a failure looks over HTTP or on a page is told elsewhere. Retired codes are not reused.
 */
@NullMarked
package nl.peilstok.core.failure;

import org.jspecify.annotations.NullMarked;
