package nl.peilstok.api.interview;

import java.time.Instant;
import java.util.Optional;

/**
 * The accessibility statement.
 *
 * @param organisation whose it is, by name or in words
 * @param site the address of this installation
 * @param product name and version
 * @param drawnUp when the body drew it up; empty when it has not
 * @param changed when the words about the product were last changed
 */
record AccessibilityView(
    Shell shell,
    String organisation,
    String site,
    String product,
    AccessibilitySettings settings,
    Optional<Instant> drawnUp,
    Instant changed) {}
