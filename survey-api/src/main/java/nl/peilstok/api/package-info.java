/**
 * The entrance: reads the command line, starts the database where needed, then the server.
 *
 * <p>Features live in packages of their own below; what is no feature lives in {@code platform}.
 */
@NullMarked
package nl.peilstok.api;

import org.jspecify.annotations.NullMarked;
