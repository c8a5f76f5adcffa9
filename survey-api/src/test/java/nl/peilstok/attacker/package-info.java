/** Attacks a real server from outside, plain and with something planted that must not be there. */
@NullMarked
package nl.peilstok.attacker;

import org.jspecify.annotations.NullMarked;
