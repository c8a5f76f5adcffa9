package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.tally.Counts;
import nl.peilstok.analytics.tally.ItemCounts;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.population.Segments;

final class PublicationPropertiesTest {

  @Provide
  Arbitrary<Example> examples() {
    return Combinators.combine(
            Arbitraries.longs(), Arbitraries.integers().between(40, 600), Arbitraries.of(5, 10))
        .as(
            (seed, people, k) -> {
              TallyPlan plan = new TallyPlan(Questionnaire.full(), Municipality.large(3, 2, 3));
              DrawnWave wave = DrawnWave.of(seed, people, plan);
              return new Example(wave, Publications.of(wave, k));
            });
  }

  @Property(tries = 15)
  void every_part_holds_at_least_k_respondents(@ForAll("examples") Example one) {
    for (Partition partition : Partition.values()) {
      assertThat(one.publication().parts(partition)).allMatch(part -> part.n() >= one.k());
    }
  }

  @Property(tries = 15)
  void everybody_is_in_exactly_one_part_of_each_partition(@ForAll("examples") Example one) {
    Set<Segments> everybody = new HashSet<>(one.wave().invited().keySet());
    for (Partition partition : Partition.values()) {
      for (Segments segments : everybody) {
        assertThat(one.partsOf(partition, segments)).hasSize(1);
      }
    }
  }

  @Property(tries = 15)
  void parts_add_up_to_the_whole(@ForAll("examples") Example one) {
    int invited = one.wave().invited().values().stream().mapToInt(people -> people).sum();
    for (Partition partition : Partition.values()) {
      List<Part> parts = one.publication().parts(partition);
      assertThat(parts.stream().mapToInt(Part::n).sum()).isEqualTo(one.wave().responses().size());
      assertThat(parts.stream().mapToInt(Part::invited).sum()).isEqualTo(invited);
    }
  }

  @Property(tries = 15)
  void groups_of_a_base_take_each_part_once_and_hold_k_valid_answers(
      @ForAll("examples") Example one) {
    for (Partition partition : Partition.values()) {
      for (String scale : one.scales()) {
        List<ScaleGroup> groups = one.publication().scale(partition, scale);
        assertThat(groups).allMatch(group -> group.scores().n() >= one.k());
        one.assertApart(partition, groups.stream().map(ScaleGroup::parts).toList());
      }
      for (Item item : one.items()) {
        List<ItemGroup> groups = one.publication().item(partition, item.id());
        assertThat(groups).allMatch(group -> valid(item, group.counts()) >= one.k());
        one.assertApart(partition, groups.stream().map(ItemGroup::parts).toList());
      }
    }
  }

  @Property(tries = 15)
  void groups_of_a_base_add_up_to_the_tally(@ForAll("examples") Example one) {
    Tally tally = one.wave().tally();
    Counts counts = tally.counts(tally.atoms());
    for (Partition partition : Partition.values()) {
      for (String scale : one.scales()) {
        List<ScaleGroup> groups = one.publication().scale(partition, scale);
        if (!groups.isEmpty()) {
          assertThat(groups.stream().map(ScaleGroup::scores).reduce(Moments.NONE, Moments::plus))
              .isEqualTo(counts.scales().get(scale));
        }
      }
    }
    for (Item item : one.items()) {
      one.publication()
          .itemInAll(item.id())
          .ifPresent(all -> assertThat(all.counts()).isEqualTo(counts.items().get(item.id())));
    }
  }

  @Property(tries = 15)
  void the_order_of_the_people_changes_nothing(@ForAll("examples") Example one) {
    List<Response> shuffled = new ArrayList<>(one.wave().responses());
    Collections.shuffle(shuffled, new Random(1));
    DrawnWave turned = new DrawnWave(one.wave().plan(), one.wave().invited(), shuffled);
    Publication again = Publications.of(turned, one.k());
    assertThat(again.freeze()).isEqualTo(one.publication().freeze());
    assertThat(again.certificate()).isEqualTo(one.publication().certificate());
  }

  @Property(tries = 15)
  void a_frozen_publication_thaws_to_the_same_one(@ForAll("examples") Example one) {
    Publication publication = one.publication();
    List<PublicationRow> rows = new ArrayList<>(publication.freeze());
    Collections.shuffle(rows, new Random(2));
    Publication thawed =
        Publication.thaw(
            rows,
            Certificate.parse(publication.certificate().text()),
            publication.segments(),
            publication.instrument());
    assertThat(thawed.freeze()).isEqualTo(publication.freeze());
    assertThat(thawed.certificate()).isEqualTo(publication.certificate());
    for (Partition partition : Partition.values()) {
      assertThat(thawed.parts(partition)).isEqualTo(publication.parts(partition));
      assertThat(thawed.merges(partition)).isEqualTo(publication.merges(partition));
    }
  }

  @Property(tries = 15)
  void names_of_parts_are_all_different(@ForAll("examples") Example one) {
    for (Partition partition : Partition.values()) {
      List<String> names =
          one.publication().parts(partition).stream()
              .map(part -> one.publication().name(partition, Set.of(part.number())).en())
              .toList();
      assertThat(names).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 15)
  void mean_and_spread_are_those_of_the_single_scores(@ForAll("examples") Example one) {
    for (Part part : one.publication().parts(Partition.WIE)) {
      List<Double> scores = one.scoresOf(part, "kennis");
      List<ScaleGroup> groups = one.publication().scale(Partition.WIE, "kennis");
      groups.stream()
          .filter(group -> group.parts().equals(Set.of(part.number())))
          .forEach(group -> assertSame(group.scores(), scores));
    }
  }

  private static void assertSame(Moments moments, List<Double> scores) {
    double mean = scores.stream().mapToDouble(score -> score).average().orElseThrow();
    double squares = scores.stream().mapToDouble(score -> Math.pow(score - mean, 2)).sum();
    Sample points = Sample.of(moments).dividedBy(100);
    assertThat(Means.mean(points).found().orElseThrow()).isCloseTo(mean, within(0.0051));
    assertThat(Means.standardDeviation(points).found().orElseThrow())
        .isCloseTo(Math.sqrt(squares / (scores.size() - 1)), within(0.02));
  }

  private static long valid(Item item, ItemCounts counts) {
    return counts.answered() + (item instanceof Item.Knowledge ? counts.dontKnow() : 0);
  }

  /** A wave and its publication. */
  record Example(DrawnWave wave, Publication publication) {

    int k() {
      return publication.certificate().k();
    }

    List<String> scales() {
      return publication.instrument().scales().stream().map(scale -> scale.id()).toList();
    }

    List<Item> items() {
      return publication.instrument().items();
    }

    /** The parts whose path a person's values follow. */
    List<Part> partsOf(Partition partition, Segments segments) {
      Segments asked = publication.segments().restrict(segments);
      return publication.parts(partition).stream()
          .filter(
              part ->
                  part.paths().stream()
                      .anyMatch(path -> path.stream().allMatch(step -> follows(asked, step))))
          .toList();
    }

    private boolean follows(Segments asked, Step step) {
      return step.values().contains(publication.segments().value(step.key(), asked));
    }

    void assertApart(Partition partition, Collection<SortedSet<Integer>> groups) {
      if (!groups.isEmpty()) {
        List<Integer> numbers = groups.stream().flatMap(Collection::stream).toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(numbers)).isEqualTo(publication.numbers(partition));
      }
    }

    /** The scores of the people of a part, response by response in floating point. */
    List<Double> scoresOf(Part part, String scale) {
      List<Double> scores = new ArrayList<>();
      for (Response response : wave.responses()) {
        if (partsOf(Partition.WIE, response.segments()).contains(part)) {
          RowScore.of(publication.instrument(), scale, response).ifPresent(scores::add);
        }
      }
      return scores;
    }

    @Override
    public String toString() {
      return wave.responses().size() + " responses, k = " + k();
    }
  }
}
