/** Tests of kept instruments and their import. */
@NullMarked
package nl.peilstok.api.instrument;

import org.jspecify.annotations.NullMarked;
