package nl.peilstok.api.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
final class InstrumentsTest {
  private static final String SHIPPED = "/instruments/khg-digitale-veiligheid-kort/versions/1.1";

  @Inject Installation installation;

  @Test
  void an_unknown_version_is_not_found() {
    assertThat(officer().get(SHIPPED + "1").status()).isEqualTo(404);
    assertThat(officer().get("/instruments/other/versions/1.0").code()).isEqualTo("not-found");
  }

  @Test
  void a_manager_does_not_read_them_and_hr_does_not_import_them() {
    assertThat(installation.asManagerOf("d-stad").get(SHIPPED).status()).isEqualTo(403);
    assertThat(installation.as(AccountRole.HR).post("/instruments/imports", shipped()).status())
        .isEqualTo(403);
  }

  @Test
  void an_item_of_an_unknown_kind_is_named() {
    Answer answer =
        officer()
            .post(
                "/instruments/imports",
                another("2.0").replaceFirst("\"kind\":\"likert\"", "\"kind\":\"slider\""));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("invalid-request");
    assertThat(answer.faults()).contains("items[0].kind: unknownKind");
    assertThat(answer.text()).doesNotContain("slider");
  }

  @Test
  void advice_in_one_language_is_a_fault() {
    String half = another("2.0").replaceFirst("\"en\":\"Start using [^\"]*\"", "\"en\":\" \"");

    assertThat(officer().post("/instruments/imports", half).faults())
        .containsExactly("themes.wachtwoorden.advice: missingTranslation");
  }

  @Test
  void a_format_we_do_not_read_yet_is_named() {
    Answer answer = officer().post("/instruments/imports?format=limesurvey", shipped());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faults()).containsExactly("format: notYetSupported");
  }

  @Test
  void broken_json_is_refused_without_quoting_it() {
    Answer answer = officer().post("/instruments/imports", "{\"id\": \"geheim");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("unreadable-request");
    assertThat(answer.text()).doesNotContain("geheim");
  }

  @Test
  void a_version_keeps_its_content() {
    String changed = shipped().replace("Digitale veiligheid (kort)", "Digitale veiligheid");

    Answer other = officer().post("/instruments/imports", changed);
    Answer same = officer().post("/instruments/imports", shipped());

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("instrument-version-exists");
    assertThat(same.status()).isEqualTo(201);
    assertThat(officer().get(SHIPPED).string("name.nl")).isEqualTo("Digitale veiligheid (kort)");
  }

  @Test
  void the_shipped_one_is_there_and_a_new_version_stands_beside_it() {
    String unadvised = another("1.2").replaceAll(",\"advice\":\\{[^}]*}", "");
    assertThat(unadvised).doesNotContain("advice");
    Answer added = officer().post("/instruments/imports", unadvised);

    assertThat(added.status()).as(added.toString()).isEqualTo(201);
    assertThat(added.string("contentHash")).hasSize(64);
    Answer list = installation.as(AccountRole.KEY_HOLDER).get("/instruments");
    assertThat(list.at("items").size()).isEqualTo(2);
    assertThat(list.string("items.0.items")).isEqualTo(list.string("items.1.items"));
    assertThat(officer().get(SHIPPED.replace("1.1", "1.2")).text()).isEqualTo(unadvised);
    assertThat(shipped()).contains("advice", "wachtwoordmanager");
  }

  private String another(String version) {
    return shipped().replace("\"version\":\"1.1\"", "\"version\":\"" + version + "\"");
  }

  private String shipped() {
    return officer().get(SHIPPED).text();
  }

  private ApiClient officer() {
    return installation.as(AccountRole.OFFICER);
  }
}
