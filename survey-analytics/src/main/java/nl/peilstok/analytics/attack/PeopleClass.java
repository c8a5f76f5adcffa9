package nl.peilstok.analytics.attack;

import java.util.BitSet;
import java.util.List;

/**
 * People whom no published group tells apart: one unknown of the attack.
 *
 * @param kinds the kinds of people in it
 * @param groups the published groups that hold it, by number
 * @param invited how many there are
 * @param weight how many of them answered, or about how many
 */
record PeopleClass(List<Integer> kinds, BitSet groups, long invited, double weight) {}
