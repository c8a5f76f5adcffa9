package nl.peilstok.api.interview;

/** A page around one text: a withdrawal secret, or why it did not work. */
record TextView(Shell shell, String text) {}
