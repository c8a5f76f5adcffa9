/** Tests of planning, opening and closing waves. */
@NullMarked
package nl.peilstok.api.wave;

import org.jspecify.annotations.NullMarked;
