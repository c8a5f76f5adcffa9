/** What the product says to the person who started it, on the terminal. */
@NullMarked
package nl.peilstok.api.platform.terminal;

import org.jspecify.annotations.NullMarked;
