/** Instruments: kept versions, import, the shipped one. */
@NullMarked
package nl.peilstok.api.instrument;

import org.jspecify.annotations.NullMarked;
