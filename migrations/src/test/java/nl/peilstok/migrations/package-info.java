/** Runs the SQL under {@code db/migration} on a real MariaDB and checks what it leaves there. */
@NullMarked
package nl.peilstok.migrations;

import org.jspecify.annotations.NullMarked;
