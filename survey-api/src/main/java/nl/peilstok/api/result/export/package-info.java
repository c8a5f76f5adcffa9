/**
 * Take the published figures along: as a table for spreadsheets and statistics programs, as a
 * codebook, and as a report to read.
 *
 * <p>All of it is a function of published groups, rounded as on the pages. A figure that no page
 * could show belongs in no file.
 */
@NullMarked
package nl.peilstok.api.result.export;

import org.jspecify.annotations.NullMarked;
