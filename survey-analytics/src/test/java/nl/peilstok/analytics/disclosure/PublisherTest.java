package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import org.junit.jupiter.api.Test;

final class PublisherTest {

  @Test
  void a_team_below_k_is_merged_with_its_smallest_sibling() {
    Publication publication =
        Publications.of(teams(6, 12, 7).silent(3, clerk("a")).silent(1, clerk("b")), 10);
    assertThat(names(publication, Partition.WAAR))
        .containsExactly("Team A en Team C samen", "Team B");
    Part merged = publication.parts(Partition.WAAR).getFirst();
    assertThat(merged.n()).isEqualTo(13);
    assertThat(merged.invited()).isEqualTo(16);
    assertThat(merged.units()).containsExactly("a", "c");
    assertThat(publication.name(Partition.WAAR, Set.of(1)))
        .isEqualTo(new Wording("Team A en Team C samen", "Team A and Team C together"));
  }

  @Test
  void oversight_sees_what_was_merged_and_no_size() {
    Publication publication = Publications.of(teams(6, 12, 7), 10);
    assertThat(publication.merges(Partition.WAAR))
        .containsExactly(
            Merge.tooSmall(Partition.WAAR, List.of(List.of(team("a")), List.of(team("c")))));
    assertThat(publication.name(publication.merges(Partition.WAAR).getFirst().merged()).nl())
        .isEqualTo("Team A en Team C samen");
    assertThat(publication.merges(Partition.WIE)).isEmpty();
  }

  @Test
  void deeper_parts_are_named_with_their_parents() {
    Publication publication = Publications.of(teams(6, 12, 7).answering(11, clerk("z"), 3), 10);
    assertThat(names(publication, Partition.WAAR))
        .containsExactly(
            "Directie X › Team A en Team C samen", "Directie X › Team B", "Directie Z");
    assertThat(publication.name(Partition.WAAR, Set.of(1, 2)).nl()).isEqualTo("Directie X");
    assertThat(publication.name(Partition.WAAR, Set.of(1, 3)).nl())
        .isEqualTo("Directie X › Team A en Team C samen en Directie Z samen");
    assertThat(publication.name(Partition.WAAR, Set.of(1, 2, 3)).nl())
        .isEqualTo("Gemeente Voorbeeld");
  }

  @Test
  void people_invited_of_whom_nobody_answered_are_in_a_part_too() {
    Publication publication =
        Publications.of(
            teams(12, 13, 14).silent(4, clerk("z")).silent(1, clerk("b")).silent(1, clerk("c")),
            10);
    assertThat(publication.parts(Partition.WAAR)).hasSize(3);
    assertThat(publication.invited()).isEqualTo(45);
    // Directorate Z is too small and joins the smallest team of X.
    assertThat(names(publication, Partition.WAAR))
        .containsExactly(
            "Directie X › Team A en Directie Z samen",
            "Directie X › Team B",
            "Directie X › Team C");
  }

  @Test
  void what_is_too_small_joins_the_group_beside_it_that_is_most_like_it() {
    Waves wave =
        Waves.in(Municipality.small())
            .answering(12, Municipality.person("a", "beleid", "eindgebruiker"), 3)
            .answering(3, Municipality.person("a", "manager", "eindgebruiker"), 3)
            .answering(11, Municipality.person("a", "beleid", "specialist"), 3);
    Publication publication = Publications.of(wave, 10);
    assertThat(names(publication, Partition.WIE))
        .containsExactly("Ambtenaren › eindgebruiker en Managers samen", "Ambtenaren › specialist");
    assertThat(publication.parts(Partition.WIE).getFirst().values(SegmentKey.ROLE))
        .containsExactly("beleid", "manager");
    assertThat(publication.merges(Partition.WIE))
        .extracting(merge -> merge.merged().getFirst().getLast().key())
        .containsExactly(SegmentKey.ROLE_GROUP);
  }

  @Test
  void a_wave_below_k_cannot_be_published() {
    Waves wave = Waves.in(Municipality.small()).answering(9, clerk("a"), 3);
    assertThat(
            Publisher.publish(
                wave.tally(), wave.invited(), Publications.promise(10), Publications.key()))
        .isEqualTo(new PublicationOutcome.NotPublishable());
  }

  @Test
  void no_promise_goes_below_five() {
    assertThatThrownBy(() -> Publications.promise(4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_base_merges_further_where_fewer_gave_a_valid_answer() {
    Waves wave =
        teams(0, 20, 15).answering(2, clerk("a"), 5).skipping(10, clerk("a"), Dimension.KENNIS);
    Publication publication = Publications.of(wave, 10);
    assertThat(publication.parts(Partition.WAAR)).hasSize(3);
    assertThat(publication.scale(Partition.WAAR, "houding")).hasSize(3);
    // Two with 100 points in team A, fifteen with 50 on average in team C.
    assertThat(publication.scale(Partition.WAAR, "kennis"))
        .contains(
            new ScaleGroup(
                new TreeSet<>(Set.of(1, 3)),
                new Moments(
                    17,
                    2 * 10_000 + 15 * 5_000,
                    2 * 100_000_000L + 15 * 25_000_000L + 2 * 2_500L * 2_500)));
    assertThat(publication.name(Partition.WAAR, Set.of(1, 3)).nl())
        .isEqualTo("Team A en Team C samen");
  }

  @Test
  void a_base_with_fewer_than_k_valid_answers_is_not_shown_at_all() {
    Waves wave = teams(20, 20, 20).answering(9, clerk("a"), Map.of("cijfer", new Answer.Step(7)));
    Publication publication = Publications.of(wave, 10);
    assertThat(publication.itemInAll("cijfer")).isEmpty();
    assertThat(publication.item(Partition.WIE, "cijfer")).isEmpty();
    assertThat(publication.item(Partition.WAAR, "cijfer")).isEmpty();
    assertThat(publication.itemByDirectorate("cijfer")).isEmpty();
  }

  @Test
  void a_group_of_one_mind_is_merged_so_that_it_tells_on_nobody() {
    Waves wave = teams(20, 20, 0).answering(12, clerk("c"), Map.of("cijfer", new Answer.Step(7)));
    wave.answering(11, clerk("a"), Map.of("cijfer", new Answer.Step(3)));
    wave.answering(1, clerk("a"), Map.of("cijfer", new Answer.Step(9)));
    Publication publication = Publications.of(wave, 10);
    assertThat(publication.parts(Partition.WAAR)).hasSize(3);
    assertThat(publication.item(Partition.WAAR, "cijfer"))
        .singleElement()
        .satisfies(group -> assertThat(group.counts().answers()).containsExactly(11L, 12L, 1L));
  }

  @Test
  void an_item_to_which_everybody_gave_one_answer_is_not_shown() {
    Waves wave = teams(20, 20, 20).answering(15, clerk("a"), Map.of("cijfer", new Answer.Step(7)));
    Publication publication = Publications.of(wave, 10);
    assertThat(publication.itemInAll("cijfer")).isEmpty();
    assertThat(publication.item(Partition.WAAR, "cijfer")).isEmpty();
  }

  @Test
  void a_routed_item_is_shown_by_who_people_are_and_never_by_place() {
    Waves wave =
        teams(12, 12, 12)
            .answering(
                11,
                Municipality.person("a", "manager", "eindgebruiker"),
                Map.of("voor-managers", new Answer.Step(8)))
            .answering(
                1,
                Municipality.person("a", "manager", "eindgebruiker"),
                Map.of("voor-managers", new Answer.Step(5)));
    Publication publication = Publications.of(wave, 10);
    assertThat(publication.item(Partition.WAAR, "voor-managers")).isEmpty();
    assertThat(publication.itemByDirectorate("voor-managers")).isEmpty();
    assertThat(publication.item(Partition.WIE, "voor-managers")).hasSize(1);
    ItemGroup all = publication.itemInAll("voor-managers").orElseThrow();
    assertThat(all.counts().answered()).isEqualTo(12);
    assertThat(all.counts().notAsked()).isEqualTo(36);
  }

  @Test
  void answers_are_told_in_five_steps_at_the_top_and_in_three_below() {
    Publication publication = Publications.of(teams(12, 12, 12), 10);
    ItemGroup whole = publication.itemInAll("phishing-kennis-1").orElseThrow();
    assertThat(whole.counts().answers()).containsExactly(0L, 3L, 30L, 3L, 0L);
    assertThat(publication.itemByDirectorate("phishing-kennis-1")).hasSize(1);
    assertThat(publication.item(Partition.WAAR, "phishing-kennis-1"))
        .hasSize(3)
        .allSatisfy(
            group -> {
              assertThat(group.resolution()).isEqualTo(Resolution.COARSE);
              assertThat(group.counts().answers()).containsExactly(1L, 10L, 1L);
            });
  }

  @Test
  void answers_by_sealed_code_are_a_part_of_their_own_and_never_of_a_department() {
    Publication publication =
        Publications.of(teams(12, 4, 13).answering(14, bySealedCode("x"), 3), 10);
    assertThat(names(publication, Partition.WAAR))
        .contains("met een gesloten code")
        .noneMatch(name -> name.contains("gesloten code en"));
    assertThat(names(publication, Partition.WIE)).contains("met een gesloten code");
  }

  @Test
  void too_few_answers_by_sealed_code_count_for_the_organisation_only() {
    Publication publication =
        Publications.of(
            teams(12, 15, 13)
                .answering(12, clerk("z"), 3)
                .answering(6, bySealedCode("x"), 3)
                .answering(7, bySealedCode("z"), 4),
            10);
    assertThat(names(publication, Partition.WAAR))
        .contains("met een gesloten code", "Directie Z")
        .noneMatch(name -> name.contains("gesloten code") && name.contains("Directie"));
    assertThat(publication.respondents()).isEqualTo(12 + 15 + 13 + 12 + 13);
  }

  private static Segments bySealedCode(String unit) {
    return new Segments(unit, SegmentPlan.SEALED_CODE, null, null, Set.of());
  }

  private static Waves teams(int a, int b, int c) {
    return Waves.in(Municipality.small())
        .answering(a, clerk("a"), 3)
        .answering(b, clerk("b"), 3)
        .answering(c, clerk("c"), 3);
  }

  private static Step team(String code) {
    return Step.of(SegmentKey.TEAM, Set.of(code));
  }

  private static Segments clerk(String unit) {
    return Municipality.clerk(unit);
  }

  private static List<String> names(Publication publication, Partition partition) {
    return publication.parts(partition).stream()
        .map(part -> publication.name(partition, Set.of(part.number())).nl())
        .toList();
  }
}
