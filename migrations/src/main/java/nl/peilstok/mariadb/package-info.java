/**
 * The MariaDB server that Peilstok brings along: unpack it, start it on a folder, stop it.
 *
 * <p>Here belongs what is true of the server process, its folder and its accounts. What is stored
 * in it does not: that is the SQL under {@code db/migration}.
 */
@NullMarked
package nl.peilstok.mariadb;

import org.jspecify.annotations.NullMarked;
