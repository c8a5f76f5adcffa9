/** Questionnaires, over HTTP. */
@NullMarked
package nl.peilstok.api.instrument;

import org.jspecify.annotations.NullMarked;
