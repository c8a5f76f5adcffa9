/**
 * Two groups side by side, and a group over waves: by API, on pages and as files.
 *
 * <p>Reads publications and nothing else; what is compared is decided in {@code insight}.
 */
@NullMarked
package nl.peilstok.api.result.comparison;

import org.jspecify.annotations.NullMarked;
