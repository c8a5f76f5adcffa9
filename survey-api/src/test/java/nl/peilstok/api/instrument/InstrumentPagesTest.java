package nl.peilstok.api.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Browser;
import nl.peilstok.api.DemoFiles;
import nl.peilstok.api.FileForm;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Onlooker;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
@InChromium
final class InstrumentPagesTest {
  private static final String SHIPPED = "/instruments/khg-digitale-veiligheid-kort/1.1";

  @Inject Installation installation;

  @Test
  void who_leads_a_wave_reads_it_and_others_do_not() {
    assertThat(installation.browser(AccountRole.OVERSIGHT).get(SHIPPED).status()).isEqualTo(200);
    assertThat(installation.browser(AccountRole.MANAGER).get(SHIPPED).status()).isEqualTo(403);
    assertThat(installation.browser(AccountRole.HR).get("/instruments/new").status())
        .isEqualTo(403);
    assertThat(installation.browser(AccountRole.HR).get(SHIPPED.replace("1.1", "9.9")).status())
        .isEqualTo(404);
  }

  @Test
  void every_item_can_be_read_in_both_languages(Page page) {
    Onlooker officer = new Onlooker(installation, installation.browser(AccountRole.OFFICER), page);
    officer.looksAt("/instruments", "instruments");
    officer.looksAt(SHIPPED, "instrument");
    assertThat(page.locator(".peilstok-item").count()).isEqualTo(34);
    assertThat(page.content()).contains("omgekeerd", "Zet morgen een wachtwoordmanager aan");
    officer.looksAt("/instruments/new", "instrument-new");
  }

  @Test
  void a_new_version_is_added_from_a_file_and_kept_apart() {
    Browser officer = installation.browser(AccountRole.OFFICER);
    String shipped = DemoFiles.read("/instruments/khg-digitale-veiligheid-kort.json");
    String next = shipped.replace("\"version\": \"1.1\"", "\"version\": \"1.2\"");

    assertThat(officer.post("/instruments/new", form(next).body(), FileForm.TYPE).status())
        .isEqualTo(403);
    Answer faulty = send(officer, next.replace("\"likert\"", "\"guess\""));
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.text()).contains("items[0].kind: Deze soort kennen wij niet.");
    Answer added = send(officer, next);
    assertThat(added.status()).as(added.toString()).isEqualTo(303);
    assertThat(officer.get(SHIPPED.replace("1.1", "1.2")).text())
        .contains("De vragenlijst is toegevoegd.");
    Answer altered = send(officer, next.replace("Digitale veiligheid", "Iets anders"));
    assertThat(altered.status()).isEqualTo(409);
    assertThat(officer.get(SHIPPED + "/download").text()).contains("peilstok-instrument/1");
  }

  private static Answer send(Browser officer, String content) {
    officer.get("/instruments/new");
    String body = form(content).with("csrf", officer.csrf()).body();
    return officer.post("/instruments/new", body, FileForm.TYPE);
  }

  private static FileForm form(String content) {
    return new FileForm("v.json", content);
  }
}
