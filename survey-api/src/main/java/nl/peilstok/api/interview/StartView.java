package nl.peilstok.api.interview;

/**
 * The start page, which holds the whole interview.
 *
 * @param words the texts for the script, as JSON
 * @param script the module, all of it
 */
record StartView(Shell shell, String words, String script) {}
