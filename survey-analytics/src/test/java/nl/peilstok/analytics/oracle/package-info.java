/** Run every method against cases with expected values that nobody here wrote. */
@NullMarked
package nl.peilstok.analytics.oracle;

import org.jspecify.annotations.NullMarked;
