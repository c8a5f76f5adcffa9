/**
 * The collector: sealed codes, respondent sessions, sealed responses.
 *
 * <p>It knows no person. Its rows carry no time, no order and no reference between token and
 * response, and its log lines carry nothing of a request.
 */
@NullMarked
package nl.peilstok.api.participation;

import org.jspecify.annotations.NullMarked;
