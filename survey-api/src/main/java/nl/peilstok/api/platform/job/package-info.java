/**
 * Long work as rows: progress, cancellation, and going on after the server was killed.
 *
 * <p>No key, passphrase or answer ever enters a row; what needs one runs once and is not resumed.
 */
@NullMarked
package nl.peilstok.api.platform.job;

import org.jspecify.annotations.NullMarked;
