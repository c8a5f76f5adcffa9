/** Tests of the one opening and of what is shown of a publication. */
@NullMarked
package nl.peilstok.api.result.comparison;

import org.jspecify.annotations.NullMarked;
