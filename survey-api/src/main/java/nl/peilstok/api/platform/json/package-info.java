/**
 * The JSON forms that several features share: organisation, instrument, segment values, answers.
 *
 * <p>Fields in and out are listed by hand; no domain type is ever serialised.
 */
@NullMarked
package nl.peilstok.api.platform.json;

import org.jspecify.annotations.NullMarked;
