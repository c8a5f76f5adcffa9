package nl.peilstok.api.population;

import java.util.List;
import java.util.Optional;

/**
 * What the page of the organisation and its staff shows.
 *
 * @param tree empty before the organisation is set up
 */
record PeopleView(String name, int people, Optional<UnitNode> tree, List<ValueTable> tables) {

  /** Copy the list. */
  PeopleView {
    tables = List.copyOf(tables);
  }
}
