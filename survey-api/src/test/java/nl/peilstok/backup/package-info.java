/** Tests of what backup and restore do without an installation; {@code BackupTest} has one. */
@NullMarked
package nl.peilstok.backup;

import org.jspecify.annotations.NullMarked;
