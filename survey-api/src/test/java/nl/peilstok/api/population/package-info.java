/** Tests of the organisation, its staff list and the import. */
@NullMarked
package nl.peilstok.api.population;

import org.jspecify.annotations.NullMarked;
