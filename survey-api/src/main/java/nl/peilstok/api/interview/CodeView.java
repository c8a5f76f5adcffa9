package nl.peilstok.api.interview;

/**
 * The form for a code.
 *
 * @param fault what is wrong with what was typed; empty when nothing is
 */
record CodeView(Shell shell, String typed, String fault) {}
