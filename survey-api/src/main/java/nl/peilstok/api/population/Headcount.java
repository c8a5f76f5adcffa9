package nl.peilstok.api.population;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.People;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.Segments;
import org.jspecify.annotations.Nullable;

/** Count the staff list along everything that people can have. */
@Singleton
class Headcount {
  private final Organisations organisations;
  private final People people;

  Headcount(Organisations organisations, People people) {
    this.organisations = organisations;
    this.people = people;
  }

  PeopleView view(Language language) {
    Organisation organisation = organisations.current();
    Map<Segments, Integer> combinations = people.combinations();
    return new PeopleView(
        organisation.name(),
        combinations.values().stream().mapToInt(Integer::intValue).sum(),
        organisation
            .units()
            .root()
            .map(
                root ->
                    UnitNode.of(root, organisation.units(), count(combinations, Segments::unit))),
        tables(organisation, combinations, language));
  }

  private static List<ValueTable> tables(
      Organisation organisation, Map<Segments, Integer> combinations, Language language) {
    return List.of(
        ValueTable.ofRoles(organisation.roles(), count(combinations, Segments::role), language),
        ValueTable.of(
            SegmentKey.DOELGROEP,
            organisation.doelgroepen(),
            count(combinations, Segments::doelgroep),
            language),
        ValueTable.of(
            SegmentKey.TENURE,
            organisation.tenureBands(),
            count(combinations, Segments::tenure),
            language),
        ValueTable.of(
            SegmentKey.MARKS, organisation.riskMarks(), countMarks(combinations), language));
  }

  private static Map<String, Integer> count(
      Map<Segments, Integer> combinations, Function<Segments, @Nullable String> value) {
    Map<String, Integer> counts = new HashMap<>();
    combinations.forEach(
        (segments, number) -> {
          String code = value.apply(segments);
          if (code != null) {
            counts.merge(code, number, Integer::sum);
          }
        });
    return counts;
  }

  private static Map<String, Integer> countMarks(Map<Segments, Integer> combinations) {
    Map<String, Integer> counts = new HashMap<>();
    combinations.forEach(
        (segments, number) ->
            segments.marks().forEach(mark -> counts.merge(mark, number, Integer::sum)));
    return counts;
  }
}
