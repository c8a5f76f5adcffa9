/** Interviews in a real browser, and the plain form over HTTP. */
@NullMarked
package nl.peilstok.api.interview;

import org.jspecify.annotations.NullMarked;
