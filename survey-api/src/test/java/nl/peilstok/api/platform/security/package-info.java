/** Tries each login where it must not count, and looks for routes without a rule. */
@NullMarked
package nl.peilstok.api.platform.security;

import org.jspecify.annotations.NullMarked;
