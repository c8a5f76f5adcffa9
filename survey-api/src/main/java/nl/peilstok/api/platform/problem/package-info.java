/**
 * The one place that turns refusals and broken requests into problem details (RFC 9457).
 *
 * <p>Which refusals exist is told by the catalogue in core.
 */
@NullMarked
package nl.peilstok.api.platform.problem;

import org.jspecify.annotations.NullMarked;
