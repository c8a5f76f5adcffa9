package nl.peilstok.analytics.tally;

/**
 * How the scores on two scales go together, over the people who have both.
 *
 * @param first the first scale's id
 * @param second the second scale's id
 * @param products of the two scores in hundredths of a point
 */
public record ScaleProducts(String first, String second, CrossProducts products) {}
