/** Results on pages, and how they are put. */
@NullMarked
package nl.peilstok.api.result;

import org.jspecify.annotations.NullMarked;
