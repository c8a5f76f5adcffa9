package nl.peilstok.api.interview;

/**
 * The start page.
 *
 * @param words the texts for the module, as JSON
 */
record StartView(Shell shell, String words) {}
