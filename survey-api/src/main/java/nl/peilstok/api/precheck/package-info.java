/**
 * The pre-check: what a draft wave may be expected to show under several split orders.
 *
 * <p>Nothing here knows an answer: it all comes from the staff list, before anybody is asked.
 */
@NullMarked
package nl.peilstok.api.precheck;

import org.jspecify.annotations.NullMarked;
