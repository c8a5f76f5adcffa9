package nl.peilstok.analytics.disclosure;

import java.util.List;

/**
 * The people in one group of <i>waar</i> and one of <i>wie</i>; never shown.
 *
 * @param where index of the group of <i>waar</i>, from 0
 * @param who index of the group of <i>wie</i>, from 0
 */
record Cell(int where, int who, List<Cohort> people) {

  /** Copy the list. */
  Cell {
    people = List.copyOf(people);
  }

  int respondents() {
    return people.stream().mapToInt(Cohort::n).sum();
  }

  int invited() {
    return people.stream().mapToInt(Cohort::invited).sum();
  }
}
