/**
 * {@code ./peilstok backup} and {@code ./peilstok restore}: an installation in two files, and back.
 *
 * <p>It needs the data folder and the database, not the server: a backup works beside a server that
 * runs, and when nothing runs. What the tables mean belongs to the features.
 */
@NullMarked
package nl.peilstok.backup;

import org.jspecify.annotations.NullMarked;
