/**
 * {@code ./peilstok verify-publication}: hold a publication against its own promises, from outside.
 *
 * <p>A second implementation on purpose: it shares no code with what makes publications, looks for
 * light cuts in another way, and knows nothing but the file.
 */
@NullMarked
package nl.peilstok.verification;

import org.jspecify.annotations.NullMarked;
