package nl.peilstok.core.training;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whose figure a plan of action is about: always a published group. */
public sealed interface Subject {

  /** A unit, found again by its code in each wave. */
  record OfUnit(String code) implements Subject {}

  /**
   * People of some roles and doelgroepen, found again by them in each wave.
   *
   * @param cells pairs {@code role/doelgroep}
   */
  record OfCohort(SortedSet<String> cells) implements Subject {

    /** Copy the cells. */
    public OfCohort {
      cells = Collections.unmodifiableSortedSet(new TreeSet<>(cells));
    }
  }
}
