/** The first page after logging in: what this account can do. */
@NullMarked
package nl.peilstok.api.home;

import org.jspecify.annotations.NullMarked;
