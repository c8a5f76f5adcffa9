/** Asks for what is refused and reads the answer, over HTTP. */
@NullMarked
package nl.peilstok.api.platform.problem;

import org.jspecify.annotations.NullMarked;
