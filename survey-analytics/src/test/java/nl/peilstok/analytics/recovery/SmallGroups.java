package nl.peilstok.analytics.recovery;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.synthetic.Plants;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.analytics.synthetic.SyntheticWave;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;

/**
 * Where the team of 4 and the crossed cell of 2 are in a publication.
 *
 * @param wave that was published
 */
record SmallGroups(SyntheticWave wave, Publication publication) {
  private static final int PLANTED = 4;

  static SmallGroups of(SyntheticOrganisation organisation, int number, int k) {
    SyntheticWave wave = organisation.wave(number);
    SegmentPlan plan =
        new SegmentPlan(
            organisation.organisation(), SegmentPlan.DEFAULT_WHERE, SegmentPlan.DEFAULT_WHO);
    Tally tally = Tally.empty(new TallyPlan(wave.instrument(), plan));
    wave.responses().forEach(tally::add);
    return new SmallGroups(wave, Publications.of(tally, wave.invited(), k));
  }

  /** The parts in which people of the team of 4 are counted. */
  List<Part> withTeam() {
    String team = team();
    return publication.parts(Partition.WAAR).stream()
        .filter(part -> part.units().contains(team))
        .toList();
  }

  /** The parts in which people of the crossed cell may be counted. */
  List<Part> withCell() {
    return publication.parts(Partition.WIE).stream()
        .filter(part -> part.values(SegmentKey.ROLE).contains(Plants.CROSSED_ROLE))
        .filter(part -> part.values(SegmentKey.DOELGROEP).contains(Plants.CROSSED_DOELGROEP))
        .toList();
  }

  /** How many people are invited in all parts together. */
  int invited(Partition partition) {
    return publication.parts(partition).stream().mapToInt(Part::invited).sum();
  }

  /** How many people are in the crossed cell itself. */
  long cell() {
    return wave.people().stream()
        .map(SyntheticPerson::segments)
        .filter(one -> one.role().equals(Plants.CROSSED_ROLE))
        .filter(one -> Objects.equals(one.doelgroep(), Plants.CROSSED_DOELGROEP))
        .count();
  }

  private String team() {
    Map<String, Long> sizes =
        wave.people().stream()
            .collect(
                Collectors.groupingBy(person -> person.segments().unit(), Collectors.counting()));
    return sizes.entrySet().stream()
        .filter(team -> team.getValue() == PLANTED)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
