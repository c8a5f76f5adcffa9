/**
 * A wave's life from draft to purged, its plan, and the manifest that is sealed at opening.
 *
 * <p>What is collected during a wave belongs to {@code participation}.
 */
@NullMarked
package nl.peilstok.core.wave;

import org.jspecify.annotations.NullMarked;
