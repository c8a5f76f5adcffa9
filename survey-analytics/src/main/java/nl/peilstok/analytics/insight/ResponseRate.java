package nl.peilstok.analytics.insight;

/** How many of those invited answered, told in steps of five points. */
public sealed interface ResponseRate {

  /** A percentage of 0–95, a multiple of five. */
  record About(int percent) implements ResponseRate {}

  /** More than 95 %, perhaps everybody: nobody can tell that a colleague did not answer. */
  record Above95() implements ResponseRate {}
}
