/** Waves on pages, over HTTP and in a browser. */
@NullMarked
package nl.peilstok.api.wave;

import org.jspecify.annotations.NullMarked;
