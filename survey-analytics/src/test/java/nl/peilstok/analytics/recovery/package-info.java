/**
 * Hold what the survey finds against what is planted, over many made-up organisations.
 *
 * <p>Every figure is made by the statistics of main from what respondents answer, and compared with
 * the truth about everybody. Nothing here knows a formula of its own.
 */
@NullMarked
package nl.peilstok.analytics.recovery;

import org.jspecify.annotations.NullMarked;
