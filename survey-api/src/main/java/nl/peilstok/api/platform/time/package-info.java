/** The one clock of the server. */
@NullMarked
package nl.peilstok.api.platform.time;

import org.jspecify.annotations.NullMarked;
