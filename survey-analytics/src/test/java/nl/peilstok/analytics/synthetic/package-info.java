/** Hold the synthetic organisation against the numbers of METHOD that it is made by. */
@NullMarked
package nl.peilstok.analytics.synthetic;

import org.jspecify.annotations.NullMarked;
