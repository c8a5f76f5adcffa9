package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.tally.TallyPlan;
import org.junit.jupiter.api.Test;

final class FrozenPublicationTest {
  private static final Publication PUBLICATION =
      Publications.of(
          DrawnWave.of(7, 500, new TallyPlan(Questionnaire.full(), Municipality.large(2, 2, 3))),
          10);

  @Test
  void the_certificate_says_what_it_promises() {
    assertThat(PUBLICATION.certificate().text())
        .startsWith(
            """
            peilstok-certificate/2
            algorithm=two-partitions/2
            k=10
            manifest=%s
            instrument=%s
            proof=proved
            """
                .formatted("ab".repeat(32), PUBLICATION.instrument().contentHash()));
    assertThat(PUBLICATION.certificate().parts())
        .isEqualTo(
            Map.of(
                Partition.WAAR, PUBLICATION.parts(Partition.WAAR).size(),
                Partition.WIE, PUBLICATION.parts(Partition.WIE).size()));
  }

  @Property
  void any_altered_character_is_refused(@ForAll Random random) {
    List<PublicationRow> rows = new ArrayList<>(PUBLICATION.freeze());
    int index = random.nextInt(rows.size());
    rows.set(index, altered(rows.get(index), random));
    assertRefused(rows, PUBLICATION.certificate());
  }

  @Property
  void a_missing_or_an_extra_row_is_refused(@ForAll Random random) {
    List<PublicationRow> fewer = new ArrayList<>(PUBLICATION.freeze());
    PublicationRow row = fewer.remove(random.nextInt(fewer.size()));
    assertRefused(fewer, PUBLICATION.certificate());
    List<PublicationRow> more = new ArrayList<>(PUBLICATION.freeze());
    more.add(row);
    assertRefused(more, PUBLICATION.certificate());
  }

  @Property
  void any_altered_character_of_the_certificate_is_refused(@ForAll Random random) {
    String text = PUBLICATION.certificate().text();
    String altered = altered(text, random);
    assertThatThrownBy(() -> thaw(PUBLICATION.freeze(), Certificate.parse(altered)))
        .as(altered)
        .isInstanceOf(PublicationAltered.class);
  }

  @Test
  void another_instrument_is_refused() {
    assertThatThrownBy(
            () ->
                Publication.thaw(
                    PUBLICATION.freeze(),
                    PUBLICATION.certificate(),
                    PUBLICATION.segments(),
                    Questionnaire.large()))
        .isInstanceOf(PublicationAltered.class);
  }

  @Test
  void a_small_part_is_refused_even_with_a_right_hash() {
    List<PublicationRow> rows = new ArrayList<>(PUBLICATION.freeze());
    for (int index = 0; index < rows.size(); index++) {
      PublicationRow row = rows.get(index);
      if (row.base().equals("part") && row.position() == 1) {
        rows.set(index, new PublicationRow(row.partition(), row.base(), 1, row.members(), "9;20"));
      }
    }
    assertRefused(rows, PUBLICATION.certificate().sealed(rows));
  }

  @Test
  void a_row_that_cannot_be_read_is_refused_even_with_a_right_hash() {
    for (String base : List.of("part", "scale", "scale/kennis", "item/keuze", "nothing/x")) {
      List<PublicationRow> rows = new ArrayList<>(PUBLICATION.freeze());
      rows.add(new PublicationRow("waar", base, 1, "x", "y"));
      assertRefused(rows, PUBLICATION.certificate().sealed(rows));
    }
  }

  @Test
  void rows_hold_plain_signs_only() {
    assertThat(PUBLICATION.freeze())
        .filteredOn(row -> row.base().equals("part"))
        .hasSize(
            PUBLICATION.parts(Partition.WAAR).size() + PUBLICATION.parts(Partition.WIE).size());
    assertThat(PUBLICATION.freeze()).allMatch(row -> row.members().matches("[-\\w=,;|.%&]+"));
  }

  private static PublicationRow altered(PublicationRow row, Random random) {
    return switch (random.nextInt(5)) {
      case 0 ->
          new PublicationRow(
              altered(row.partition(), random),
              row.base(),
              row.position(),
              row.members(),
              row.figures());
      case 1 ->
          new PublicationRow(
              row.partition(),
              altered(row.base(), random),
              row.position(),
              row.members(),
              row.figures());
      case 2 ->
          new PublicationRow(
              row.partition(), row.base(), row.position() + 1, row.members(), row.figures());
      case 3 ->
          new PublicationRow(
              row.partition(),
              row.base(),
              row.position(),
              altered(row.members(), random),
              row.figures());
      default ->
          new PublicationRow(
              row.partition(),
              row.base(),
              row.position(),
              row.members(),
              altered(row.figures(), random));
    };
  }

  private static String altered(String text, Random random) {
    int at = random.nextInt(text.length());
    char other = (char) ('!' + random.nextInt(90));
    char replaced = other == text.charAt(at) ? '~' : other;
    return text.substring(0, at) + replaced + text.substring(at + 1);
  }

  private static void assertRefused(List<PublicationRow> rows, Certificate certificate) {
    assertThatThrownBy(() -> thaw(rows, certificate)).isInstanceOf(PublicationAltered.class);
  }

  private static Publication thaw(List<PublicationRow> rows, Certificate certificate) {
    return Publication.thaw(rows, certificate, PUBLICATION.segments(), PUBLICATION.instrument());
  }
}
