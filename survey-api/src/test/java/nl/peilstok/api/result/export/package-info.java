/** Tests of the one opening and of what is shown of a publication. */
@NullMarked
package nl.peilstok.api.result.export;

import org.jspecify.annotations.NullMarked;
