/**
 * The respondent's own pages: the start page with its ES module, and the plain form without it.
 *
 * <p>They set no cookie and know no person. What is taken in goes to core's {@code Collector}; the
 * module speaks to the public API like any other client.
 */
@NullMarked
package nl.peilstok.api.interview;

import org.jspecify.annotations.NullMarked;
