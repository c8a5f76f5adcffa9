package nl.peilstok.api.platform.page;

import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.security.Viewer;

/**
 * Who looks at a page, from where, and what they are to be told on it.
 *
 * @param filters the query of the page without the language
 */
record Visit(
    Optional<Viewer> viewer,
    String csrfToken,
    String path,
    String filters,
    List<String> navigation,
    Optional<String> notice) {}
