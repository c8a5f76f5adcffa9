/** Tests of the collector: codes, sessions, responses and what is left of them. */
@NullMarked
package nl.peilstok.api.participation;

import org.jspecify.annotations.NullMarked;
