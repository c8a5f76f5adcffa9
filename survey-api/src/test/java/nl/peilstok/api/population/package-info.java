/** The organisation and its staff, over HTTP. */
@NullMarked
package nl.peilstok.api.population;

import org.jspecify.annotations.NullMarked;
