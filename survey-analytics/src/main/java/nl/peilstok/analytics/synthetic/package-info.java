/**
 * Made-up organisations whose truth is known: METHOD's synthetic organisation, drawn from a seed.
 *
 * <p>For the demo and for tests of recovery. People have a mind, answer three waves, and everything
 * planted in them can be asked back. Nothing here may be used on answers of real people; no other
 * package of this module knows it.
 */
@NullMarked
package nl.peilstok.analytics.synthetic;

import org.jspecify.annotations.NullMarked;
