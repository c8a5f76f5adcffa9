/**
 * One page for the board: three figures, what changed, and what is asked of it.
 *
 * <p>It shows the whole organisation only.
 */
@NullMarked
package nl.peilstok.api.result.board;

import org.jspecify.annotations.NullMarked;
