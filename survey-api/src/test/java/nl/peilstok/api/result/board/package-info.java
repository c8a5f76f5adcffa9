/** Tests of the one opening and of what is shown of a publication. */
@NullMarked
package nl.peilstok.api.result.board;

import org.jspecify.annotations.NullMarked;
