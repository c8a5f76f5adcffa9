package nl.peilstok.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A good publication is accepted, and each check is seen to fail. */
final class VerifyPublicationTest {
  @TempDir private Path folder = Path.of("");

  private final List<String> told = new ArrayList<>();

  @Test
  void a_good_publication_holds() {
    assertThat(verify(small().plain())).isZero();
    assertThat(told)
        .noneMatch(line -> line.startsWith("FAILS"))
        .contains(
            "holds  Both partitions hold the same people: 99 respondents of 115 invited.",
            "holds  No combination of groups is about fewer than 10 valid answers in any of 4"
                + " bases.")
        .last()
        .isEqualTo("Everything holds, within each question and scale.");
  }

  @Test
  void without_cells_it_says_what_could_not_be_seen() {
    assertThat(verify(small().unsealed())).isZero();
    assertThat(told)
        .anyMatch(line -> line.startsWith("unseen ") && line.contains("Ask a key holder"))
        .last()
        .isEqualTo("Everything holds that can be seen from outside.");
  }

  @Test
  void a_sealed_file_opens_with_the_passphrase_from_the_environment_or_the_terminal() {
    String text = small().locked();
    String passphrase = WrittenPublication.PASSPHRASE;

    assertThat(verify(text, Map.of(VerifyPublication.PASSPHRASE, passphrase), null)).isZero();
    assertThat(verify(text, Map.of(), passphrase)).isZero();
    assertThat(told).last().isEqualTo("Everything holds, within each question and scale.");
  }

  @Test
  void a_sealed_file_stays_closed_without_the_right_passphrase() {
    String text = small().locked();

    assertThat(verify(text, Map.of(), "another one")).isEqualTo(2);
    assertThat(told).last().asString().startsWith("The passphrase does not open the file");
    assertThat(verify(text, Map.of(), null)).isEqualTo(2);
    assertThat(told).last().asString().contains(VerifyPublication.PASSPHRASE);
  }

  @Test
  void an_altered_figure_does_not_fit_the_hash() {
    String text = small().plain();
    String row = small().row("wie part 1");
    fails(text.replace(row, row.replace(";", "1;")), "FAILS  The certificate's hash is that of");
  }

  @Test
  void an_altered_certificate_does_not_fit_the_hash() {
    fails(small().plain().replace("manifest=abc", "manifest=abd"), "FAILS  The certificate's hash");
  }

  @ParameterizedTest
  @CsvSource({
    "proof=proved, proof=not-yet-proved, 'not-yet-proved'",
    "cut=at-least-10, cut=at-least-5, 'at-least-5'",
    "k=10, k=4, k is less than 5"
  })
  void a_certificate_that_promises_less_is_no_proof(String from, String to, String told) {
    fails(small().certificate(from, to).plain(), told);
  }

  @Test
  void rows_out_of_order_are_seen() {
    String text = small().plain();
    String first = small().row("wie part 1") + "\n";
    String second = small().row("wie part 2") + "\n";
    assertThat(text).contains(first + second);

    fails(text.replace(first + second, second + first), "FAILS  The rows stand in order");
  }

  @Test
  void a_part_that_is_left_out_is_seen() {
    fails(small().without("wie part 2").plain(), "numbered from 1 – not so: wie");
  }

  @Test
  void a_part_that_is_too_small_is_seen_without_telling_how_small() {
    fails(
        small().add("wie part 1", 0, -13).plain(),
        "FAILS  Every part holds at least 10 respondents – not so: wie part 1.");
    assertThat(told).noneMatch(line -> line.startsWith("FAILS") && line.contains("9"));
  }

  @Test
  void groups_take_every_part_once() {
    fails(
        small().members("waar scale/phishing.kennis 2", "2-3").plain(),
        "scale/phishing.kennis in waar parts 3 (taken twice)");
    fails(
        small()
            .without("waar scale/phishing.kennis 3")
            .without("waar scale/phishing.kennis 2")
            .plain(),
        "scale/phishing.kennis in waar parts 2-3 (left out)");
  }

  @Test
  void a_base_of_waar_alone_is_seen() {
    fails(small().without("wie certainty/a 1").plain(), "certainty/a in waar");
  }

  @Test
  void a_figure_of_the_whole_is_of_everybody() {
    fails(small().members("wie whole/quality 1", "1-2").plain(), "whole/quality");
  }

  @Test
  void a_figure_of_the_whole_counts_no_few() {
    fails(small().add("wie whole/quality 1", 2, -2).plain(), "FAILS  No figure of the whole");
    fails(small().add("wie whole/quality 1", 2, 80).plain(), "FAILS  No figure of the whole");
    String few = "wie\twhole/correlation/a/b\t1\tall\t3;0.5;0.4;0.6";
    fails(small().with(few).plain(), "not so: whole/correlation/a/b");
  }

  @Test
  void both_partitions_hold_as_many() {
    fails(
        small().add("wie part 1", 0, 1).add("wie part 1", 1, 1).plain(),
        "not so: the respondents of the parts; the invited of the parts");
  }

  @Test
  void a_group_of_too_few_answers_is_seen() {
    fails(
        small().add("wie scale/phishing.kennis 1", 0, -12).plain(),
        "at least 10 valid answers – not so: scale/phishing.kennis in wie parts 1");
  }

  @Test
  void products_of_fewer_than_thirty_people_are_seen() {
    CrossedPeople people = CrossedPeople.of("13 12\n40 40");
    WrittenBase products = WrittenBase.of("dimensions", "1 2", "1-2");
    fails(new WrittenPublication(people, products).plain(), "dimensions in waar parts 1");
  }

  @Test
  void a_group_of_one_mind_is_seen() {
    CrossedPeople people = CrossedPeople.of("13 12\n40 40");
    WrittenPublication scale =
        new WrittenPublication(people, WrittenBase.of("scale/houding", "1 2", "1-2"));
    fails(
        scale.add("waar scale/houding 1", 2, -2_300).plain(),
        "FAILS  In no group did everybody give the same answer – not so: scale/houding in waar");
    WrittenPublication item =
        new WrittenPublication(people, WrittenBase.of("item/a", "1-2", "1-2"));
    item.add("wie item/a 1", 0, -27).add("wie item/a 1", 1, 27).add("wie item/a 1", 3, -12);
    fails(item.plain(), "the same answer – not so: item/a in wie parts 1");
  }

  @Test
  void a_group_of_more_answers_than_people_is_seen() {
    fails(
        small().add("wie scale/phishing.kennis 1", 0, 12).plain(),
        "scale/phishing.kennis in wie parts 1");
    fails(
        small().add("wie item/a 3", 5, 1).plain(), "No group counts more", "item/a in wie parts 3");
  }

  @Test
  void totals_that_differ_in_any_column_are_seen() {
    fails(
        small().add("wie scale/phishing.kennis 1", 2, 1).plain(),
        "not so: scale/phishing.kennis column 3");
    fails(small().add("wie item/a 3", 1, -1).plain(), "not so: item/a column 2");
  }

  @Test
  void full_categories_agree_with_steps() {
    fails(
        small().add("waar item-directorate/a 1", 0, -1).plain(),
        "item-directorate/a in waar parts 1");
    fails(small().members("wie item/r 1", "1-2").members("wie item/r 2", "2").plain(), "item/r");
  }

  @Test
  void a_distribution_that_cuts_through_a_group_is_seen() {
    WrittenPublication cut =
        publication(
            WrittenBase.of("item/a", "1 2-3", "1-3"),
            WrittenBase.routed("item-organisation/a", "1-3"),
            WrittenBase.placed("item-directorate/a", "1-2 3"));
    fails(cut.plain(), "item-directorate/a in waar parts 1-2; item-directorate/a in waar parts 3");
  }

  @Test
  void directorates_add_up_to_the_whole() {
    fails(
        small()
            .add("wie item-organisation/a 1", 0, 1)
            .add("wie item-organisation/a 1", 1, -1)
            .plain(),
        "FAILS  The directorates add up",
        "item-directorate/a column 1");
  }

  @Test
  void other_cells_than_the_certified_ones_are_seen() {
    String text = small().plain();
    fails(text.replace("\n1\t1\t13,", "\n1\t1\t12,"), "their keyed hash is another");
    fails(text.replace("key=0f", "key=ff"), "their keyed hash is another");
  }

  @Test
  void cells_that_do_not_add_up_are_seen() {
    fails(small().addToCell("1 1", 0, 1).plain(), "FAILS  The people in the cells", "waar part 1");
    fails(
        small().addToCell("1 1", 2, -1).plain(),
        "scale/phishing.kennis in waar parts 1; scale/phishing.kennis in wie");
  }

  @Test
  void an_item_counts_not_knowing_everywhere_or_nowhere() {
    CrossedPeople people = CrossedPeople.of("60 60\n60 60");
    WrittenBase item = WrittenBase.of("item/a", "1 2", "1 2");
    long notKnown = (60 - 60 / 10) / 7;
    WrittenPublication nowhere = new WrittenPublication(people, item);
    for (String cell : List.of("1 1", "1 2", "2 1", "2 2")) {
      nowhere.addToCell(cell, 1, -notKnown);
    }
    assertThat(verify(nowhere.plain())).isZero();

    fails(nowhere.addToCell("1 1", 1, notKnown).plain(), "item/a in waar parts 1");
  }

  @Test
  void a_base_that_the_cells_do_not_count_is_seen() {
    fails(
        small().bases("scale/phishing.kennis", "scale/another").plain(),
        "scale/phishing.kennis (not in the cells)");
  }

  @Test
  void another_number_of_components_is_seen() {
    fails(small().certificate("components=1", "components=2").plain(), "there are 1");
  }

  @Test
  void a_light_cut_between_people_is_seen_with_every_hash_right() {
    WrittenPublication light =
        new WrittenPublication(
            CrossedPeople.of(
                """
                14  3  .
                 4 20 12
                 . 11 30
                """));
    fails(light.plain(), "FAILS  No combination of parts is about fewer than 10 people");
    assertThat(told)
        .anyMatch(line -> line.contains("[waar parts 1][wie parts 1] against the rest"));
    assertThat(verify(light.unsealed())).isZero();
  }

  @Test
  void people_who_were_invited_and_stayed_away_connect() {
    WrittenPublication away = new WrittenPublication(CrossedPeople.of("14 0\n . 20"));
    fails(away.plain(), "FAILS  No combination of parts is about fewer than 10 people");

    WrittenPublication apart = new WrittenPublication(CrossedPeople.of("14 .\n . 20"));
    apart.certificate("components=1", "components=2");
    assertThat(verify(apart.plain())).isZero();
  }

  @Test
  void a_merged_part_that_is_split_is_seen_though_each_group_is_large_enough() {
    CrossedPeople people =
        CrossedPeople.of(
            """
            26 11  9
            11 24 12
             9 12 30
            """);
    WrittenBase merged = WrittenBase.of("item/a", "1 2 3", "1 2 3");
    assertThat(verify(new WrittenPublication(people, merged).plain())).isZero();

    WrittenBase thin = merged.answeredBy((where, who, there) -> where == who ? there : 2);
    fails(
        new WrittenPublication(people, thin).plain(),
        "FAILS  No combination of groups is about fewer than 10 valid answers",
        "item/a [waar parts 3][wie parts 3] against the rest");
    WrittenBase mended = WrittenBase.of("item/a", "1-3", "1-3").answeredBy(thin.valid());
    assertThat(verify(new WrittenPublication(people, mended).plain())).isZero();
  }

  private static WrittenPublication small() {
    return WrittenPublication.small();
  }

  private static WrittenPublication publication(WrittenBase... bases) {
    return new WrittenPublication(CrossedPeople.of("13 12 20\n11 21 11\n14 14 11"), bases);
  }

  private void fails(String text, String... sentences) {
    assertThat(verify(text)).isEqualTo(1);
    for (String sentence : sentences) {
      assertThat(told).anyMatch(line -> line.startsWith("FAILS") && line.contains(sentence));
    }
  }

  private int verify(String text) {
    return verify(text, Map.of(), null);
  }

  private int verify(String text, Map<String, String> environment, @Nullable String typed) {
    told.clear();
    Path file = WrittenPublication.file(folder, text);
    return new VerifyPublication(environment, () -> Optional.ofNullable(typed), told::add)
        .run(List.of(file.toString()));
  }
}
