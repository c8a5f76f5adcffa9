/** Reads pages as a browser does, and the words in both languages. */
@NullMarked
package nl.peilstok.api.platform.chart;

import org.jspecify.annotations.NullMarked;
