/**
 * What people see: tables and figures, each a function of a publication and of nothing else.
 *
 * <p>Every row is a union of published parts, and every number leaves here rounded as
 * docs/privacy.md, part 2, rule 9 says.
 */
@NullMarked
package nl.peilstok.analytics.insight;

import org.jspecify.annotations.NullMarked;
