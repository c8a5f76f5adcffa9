package nl.peilstok.api.platform.page;

import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.security.Viewer;

/** Who looks at a page, from where, and what they are to be told on it. */
record Visit(
    Optional<Viewer> viewer,
    String csrfToken,
    String path,
    List<String> navigation,
    Optional<String> notice) {}
