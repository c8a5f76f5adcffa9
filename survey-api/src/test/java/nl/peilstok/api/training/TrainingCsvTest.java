package nl.peilstok.api.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.Roles;
import nl.peilstok.core.population.Units;
import nl.peilstok.core.training.Price;
import nl.peilstok.core.training.Training;
import org.junit.jupiter.api.Test;

final class TrainingCsvTest {
  private static final String HEADER = "code,name_nl,name_en,theme,dimensions,form,hours,price";
  private static final Organisation ORGANISATION =
      new Organisation(
          "Proef",
          new Units(List.of()),
          new Roles(
              List.of(
                  new Role("groep", words("Groep"), null),
                  new Role("beleid", words("Beleid"), "groep"))),
          List.of(),
          List.of(),
          List.of());

  @Test
  void the_shipped_trainings_can_be_read_and_written_without_a_change() {
    TrainingCsv.Read starter = TrainingCsv.read(CatalogueImport.starter(), ORGANISATION);
    assertThat(starter.faults()).isEmpty();
    assertThat(starter.trainings()).hasSize(18);
    assertThat(starter.trainings().stream().map(Training::theme).distinct()).hasSize(9);
    assertThat(read(TrainingCsv.write(starter.trainings()))).isEqualTo(starter);
  }

  @Test
  void hours_and_prices_take_a_comma_or_a_point() {
    TrainingCsv.Read read =
        read(
            HEADER.replace(',', ';')
                + ";group_size;places;roles\nles;Les;Lesson;email;kennis+gedrag;course;1,5;99,50;12;40;beleid");
    assertThat(read.faults()).isEmpty();
    Training training = read.trainings().getFirst();
    assertThat(training.minutes()).isEqualTo(90);
    assertThat(training.price()).isEqualTo(new Price.PerGroup(9950, 12));
    assertThat(training.places()).isEqualTo(40);
    assertThat(training.audience().roles()).containsExactly("beleid");
  }

  @Test
  void every_fault_is_told_with_its_line_and_column() {
    TrainingCsv.Read read =
        read(
            HEADER
                + ",roles\nles,,Lesson,email,dance,opera,-1,0.123,nobody"
                + "\nnext,Les,Lesson,email,kennis,course,1,5,"
                + "\nnext,Les,Lesson,email,kennis,course,0,5,");
    assertThat(read.faults())
        .contains(
            new TrainingCsv.LineFault(2, "name_nl", Reason.MISSING),
            new TrainingCsv.LineFault(2, "dimensions", Reason.UNKNOWN_VALUE),
            new TrainingCsv.LineFault(2, "form", Reason.UNKNOWN_VALUE),
            new TrainingCsv.LineFault(2, "hours", Reason.MALFORMED),
            new TrainingCsv.LineFault(2, "price", Reason.MALFORMED),
            new TrainingCsv.LineFault(2, "roles", Reason.UNKNOWN_VALUE),
            new TrainingCsv.LineFault(4, "hours", Reason.OUT_OF_RANGE));
    assertThat(read("code;name\n").faults())
        .contains(new TrainingCsv.LineFault(1, "name", Reason.UNKNOWN_COLUMN));
  }

  @Test
  void the_same_code_twice_is_a_fault() {
    String line = "\nles,Les,Lesson,email,kennis,course,1,5";
    assertThat(read(HEADER + line + line).faults())
        .containsExactly(new TrainingCsv.LineFault(3, "code", Reason.DUPLICATE));
  }

  @Test
  void a_name_is_no_formula() {
    TrainingCsv.Read read = read(HEADER + "\nles,=SUM(A1),Lesson,email,kennis,course,1,5");
    assertThat(read.faults()).isEmpty();
    assertThat(TrainingCsv.write(read.trainings())).contains("les,'=SUM(A1),Lesson");
  }

  private static TrainingCsv.Read read(String text) {
    return TrainingCsv.read(text.getBytes(StandardCharsets.UTF_8), ORGANISATION);
  }

  private static Wording words(String text) {
    return new Wording(text, text);
  }
}
