/**
 * Results: the one opening of a closed wave, its frozen publication, and what is shown of it.
 *
 * <p>Nothing here shows a figure that is not a function of the publication.
 */
@NullMarked
package nl.peilstok.api.result;

import org.jspecify.annotations.NullMarked;
