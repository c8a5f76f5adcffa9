/**
 * An attacker who holds everything but an answer's owner: all tables, all raw files, the opened
 * responses and the true order in which people took part.
 *
 * <p>Its report says how well the order of anything it finds betrays the order of the people.
 */
@NullMarked
package nl.peilstok.api.attack;

import org.jspecify.annotations.NullMarked;
