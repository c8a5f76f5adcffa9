package nl.peilstok.api.interview;

/**
 * What surrounds each of the respondent's pages.
 *
 * @param path where the page can be read in the other language; empty where switching would lose
 *     what was filled in
 * @param style the style sheet, which stands in the page itself
 */
record Shell(String organisation, String path, String style) {}
