/** An installation to test against: over HTTP, on a real MariaDB, as named users. */
@NullMarked
package nl.peilstok.api;

import org.jspecify.annotations.NullMarked;
