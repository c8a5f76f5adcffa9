package nl.peilstok.analytics.oracle;

import java.util.Map;

/** Ask the product for the figures of a case. */
@FunctionalInterface
interface OracleMethod {

  /**
   * The figures by the names of the cases: numbers, texts, {@code Figure}s, or lists and maps of
   * these.
   */
  Map<String, ?> figures(OracleCase one);
}
