package nl.peilstok.api.interview;

import java.util.Locale;

/**
 * How far a website is, in the letters that all Dutch public bodies use.
 *
 * <p>The letter depends on an investigation of all requirements after WCAG-EM, no older than three
 * years: without one it is C while one is planned within six months, and D while none is. <a
 * href="https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status">What they mean</a>.
 */
enum ComplianceStatus {
  /** Investigated, and all requirements are met. */
  A,
  /** Investigated, and not all requirements are met. */
  B,
  /** An investigation is planned within six months. */
  C,
  /** Neither investigated nor planned. */
  D,
  /** No statement in the register. */
  E;

  /** Whether all requirements were investigated. */
  boolean isInvestigated() {
    return switch (this) {
      case A, B -> true;
      case C, D, E -> false;
    };
  }

  /** The key of what the letter stands for. */
  String key() {
    return "accessibility.status." + name().toLowerCase(Locale.ROOT);
  }
}
