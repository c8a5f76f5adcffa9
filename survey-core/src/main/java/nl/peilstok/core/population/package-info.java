/**
 * The people of an organisation and what divides them: units, roles, doelgroepen, tenure, risk
 * marks.
 *
 * <p>Accounts of those who run the product are no part of the population.
 */
@NullMarked
package nl.peilstok.core.population;

import org.jspecify.annotations.NullMarked;
