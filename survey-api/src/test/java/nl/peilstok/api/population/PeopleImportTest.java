package nl.peilstok.api.population;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InstallationTest
final class PeopleImportTest {
  private static final String HEADER = "id,name,email,unit,role,doelgroep,tenure,marks\n";
  private static final String ANNE =
      "p1,Anne Aal,anne@streekdam.example,t-balie,uitvoering,eindgebruiker,t-kort,\n";
  private static final String BAS =
      "p2,Bas Baars,bas@streekdam.example,t-wmo,beleidsmedewerker,datavaardig,t-lang,risico\n";

  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject Tables tables;

  @BeforeEach
  void anne_and_bas_work_here() {
    scenario.organised();
    assertThat(send(HEADER + ANNE + BAS).status()).isEqualTo(201);
  }

  @Test
  void an_unknown_import_is_not_found() {
    Answer answer = officer().get("/people/imports/nowhere");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("not-found");
  }

  @Test
  void only_an_officer_imports() {
    Answer answer =
        installation.as(AccountRole.HR).post("/people/imports", HEADER + ANNE, "text/csv");

    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void every_faulty_line_is_named_and_what_stood_there_is_not() {
    Answer answer =
        send(
            HEADER
                + ANNE
                + "p1,Cas Catfish,cas@streekdam.example,t-balie,uitvoering,eindgebruiker,t-kort,\n"
                + "p3,,not an address,t-nergens,baas,eindgebruiker,t-kort,zeldzaam\n");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("import-refused");
    assertThat(answer.faults())
        .containsExactlyInAnyOrder(
            "line 3, id: duplicate",
            "line 4, name: missing",
            "line 4, email: malformed",
            "line 4, unit: unknownValue",
            "line 4, role: unknownValue",
            "line 4, marks: unknownValue");
    assertThat(answer.text()).doesNotContain("Catfish", "t-nergens", "not an address", "baas");
  }

  @Test
  void a_faulty_list_changes_nothing() {
    Answer answer =
        send(
            HEADER
                + "p9,Zoe Zalm,zoe@streekdam.example,t-balie,uitvoering,eindgebruiker,t-kort,\np8");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(ids()).isEqualTo("p1 p2");
  }

  @Test
  void a_list_in_another_encoding_is_refused() {
    byte[] latin =
        (HEADER + ANNE.replace("Anne", "Andr\u00e9")).getBytes(StandardCharsets.ISO_8859_1);

    Answer answer = officer().postBytes("/people/imports", latin, "text/csv");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faults()).singleElement().asString().endsWith(": malformed");
  }

  @Test
  void a_list_without_its_columns_or_without_people_is_refused() {
    assertThat(send("id,name,colour\n1,2,3\n").faults())
        .contains("line 1, colour: unknownColumn", "line 1, email: missing");
    assertThat(send("").code()).isEqualTo("unreadable-request");
    assertThat(send("\n").faults()).containsExactly("line 1, : missing");
    assertThat(send(HEADER).faults()).containsExactly("line 1, : missing");
    assertThat(ids()).isEqualTo("p1 p2");
  }

  @Test
  void a_trial_says_what_would_happen_and_leaves_nothing() {
    String list =
        HEADER
            + ANNE.replace("t-balie", "t-archief")
            + ANNE.replace("p1", "p7").replace("anne@", "an@");

    Answer answer = officer().post("/people/imports?dryRun=true", list, "text/csv");

    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    assertThat(answer.string("applied")).isEqualTo("false");
    assertThat(counts(answer)).isEqualTo("1 added, 1 changed, 1 removed");
    assertThat(ids()).isEqualTo("p1 p2");
    assertThat(officer().get("/people/imports/" + answer.string("id")).text())
        .isEqualTo(answer.text());
  }

  @Test
  void a_faulty_trial_reports_instead_of_refusing() {
    Answer answer = officer().post("/people/imports?dryRun=true", HEADER + "p1", "text/csv");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.string("applied")).isEqualTo("false");
    assertThat(answer.string("faults.0.line")).isEqualTo("2");
    assertThat(answer.string("faults.0.reason")).isNotBlank();
  }

  @Test
  void the_list_is_the_whole_staff() {
    String list =
        HEADER
            + ANNE.replace("t-balie", "t-archief")
            + ANNE.replace("p1", "p7").replace("anne@", "an@");

    Answer answer = send(list);

    assertThat(answer.string("applied")).isEqualTo("true");
    assertThat(counts(answer)).isEqualTo("1 added, 1 changed, 1 removed");
    assertThat(ids()).isEqualTo("p1 p7");
    assertThat(tables.texts("SELECT unit_code FROM person WHERE id = 'p1'"))
        .containsExactly("t-archief");
  }

  @Test
  void a_list_from_a_spreadsheet_is_read_too() {
    String list = "\uFEFF" + (HEADER + ANNE + BAS).replace(',', ';').replace("\n", "\r\n");

    Answer answer = send(list);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    assertThat(counts(answer)).isEqualTo("0 added, 0 changed, 0 removed");
  }

  @Test
  void ids_of_another_system_may_differ_in_case_only() {
    String other = ANNE.replace("p1,", "P1,").replace("anne@", "an@");

    Answer answer = send(HEADER + ANNE + other);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    assertThat(ids()).isEqualTo("P1 p1");
  }

  @Test
  void what_is_too_long_is_named() {
    Answer answer = send(HEADER + ANNE.replace("Anne Aal", "a".repeat(201)));

    assertThat(answer.faults()).containsExactly("line 2, name: tooLong");
  }

  @Test
  @Tag("long")
  void fifty_thousand_people_take_less_than_twenty_seconds() {
    String list =
        IntStream.range(0, 50_000)
            .mapToObj(
                number ->
                    "q%05d,Naam %d,q%d@streekdam.example,t-balie,uitvoering,eindgebruiker,t-kort,"
                        .formatted(number, number, number))
            .collect(Collectors.joining("\n", HEADER, "\n"));
    Instant start = Instant.now();

    Answer answer = send(list);

    Duration took = Duration.between(start, Instant.now());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    assertThat(officer().get("/people/count").string("people")).isEqualTo("50000");
    assertThat(took).isLessThan(Duration.ofSeconds(20));
    Instant again = Instant.now();
    assertThat(send(list.replace("t-kort", "t-lang")).string("changed")).isEqualTo("50000");
    assertThat(Duration.between(again, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }

  private Answer send(String list) {
    return officer().post("/people/imports", list, "text/csv");
  }

  private String ids() {
    return String.join(" ", tables.texts("SELECT id FROM person ORDER BY id"));
  }

  private static String counts(Answer report) {
    return "%s added, %s changed, %s removed"
        .formatted(report.string("added"), report.string("changed"), report.string("removed"));
  }

  private ApiClient officer() {
    return installation.as(AccountRole.OFFICER);
  }
}
