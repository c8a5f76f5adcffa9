package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.peilstok.api.Municipality.Colleague;
import org.junit.jupiter.api.Test;

/** The main job, by nothing but pages: what {@link WaveFromEmptyTest} does, as people do it. */
@InstallationTest
@InChromium
final class WaveFromEmptyByPagesTest {
  private static final String WAVE = "Najaar";

  @Inject Installation installation;
  @Inject HeardAnnouncements announcements;
  @Inject ObjectMapper json;

  private final Map<String, Deque<String>> slips = new HashMap<>();

  @Test
  void six_people_lead_a_wave_from_nothing_to_published_results(Page phone, BrowserContext here)
      throws IOException {
    Browser browser = Objects.requireNonNull(here.browser());
    DeskWorker administrator = at(browser);
    administrator.logs_in_for_the_first_time("administrator@peilstok.example", toldPassword());
    DeskWorker officer = account(administrator, browser, "Otto Ficier", "Bewustzijnsadviseur", "");
    reads_in_organisation_and_staff(officer);
    DeskWorker hr = account(administrator, browser, "Hanna Ritsema", "HR-analist", "");
    DeskWorker manager = account(administrator, browser, "Maarten Stad", "Manager", "d-stad");
    DeskWorker holder = account(administrator, browser, "Klaas Houder", "Sleutelhouder", "");
    DeskWorker second = account(administrator, browser, "Karin Raad", "Sleutelhouder", "");

    plans_a_wave(officer);
    chooses_a_passphrase(holder);
    chooses_a_passphrase(second);
    opens_the_wave(officer);
    prints_codes(officer, "Directie Stad");
    prints_codes(officer, "Directie Dienstverlening");
    three_colleagues_answer(new Interviewee(phone));
    seventy_seven_others_answer();
    closes_the_wave(officer);
    opens_the_answers(holder);
    sees_no_results_yet(hr);
    publishes(officer);

    sees_the_whole_and_merged_groups(hr);
    sees_the_own_unit_only(manager);
  }

  private String toldPassword() {
    String told = announcements.lines().getLast();
    return told.substring(told.lastIndexOf(' ') + 1);
  }

  private DeskWorker account(
      DeskWorker administrator, Browser browser, String name, String role, String units) {
    String email =
        name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT) + "@streekdam.example";
    administrator.follows("Accounts");
    administrator.follows("Nieuw account");
    administrator.fills("E-mailadres", email);
    administrator.fills("Naam", name);
    administrator.ticks(role);
    administrator.fills("Eenheden van de manager", units);
    administrator.pictured("new-account");
    administrator.presses("Account maken");
    administrator.sees("Eenmalig wachtwoord voor " + name);
    administrator.pictured("one-time-password");
    DeskWorker newcomer = at(browser);
    newcomer.logs_in_for_the_first_time(email, administrator.copies(".peilstok-secret").getFirst());
    newcomer.sees("Welkom, " + name);
    newcomer.pictured("home-" + role);
    return newcomer;
  }

  private void reads_in_organisation_and_staff(DeskWorker officer) throws IOException {
    officer.follows("Medewerkers");
    officer.pictured("people-empty");
    officer.follows("Lees de organisatie in: onderdelen, rollen en doelgroepen.");
    officer.picks(
        "Bestand met de organisatie",
        "organisatie.json",
        json.writeValueAsString(Municipality.organisation()));
    officer.presses("Controleer eerst");
    officer.reads("Het bestand klopt");
    officer.pictured("organisation-checked");
    officer.presses("Inlezen");
    officer.reads("De organisatie is ingelezen.");
    officer.follows("Medewerkers inlezen");
    officer.picks("Bestand met medewerkers", "medewerkers.csv", Municipality.csv());
    officer.presses("Controleer eerst");
    officer.reads("Het bestand klopt");
    officer.pictured("staff-checked");
    officer.presses("Inlezen");
    officer.reads("De lijst is ingelezen");
    officer.pictured("staff-applied");
  }

  private static void plans_a_wave(DeskWorker officer) {
    officer.follows("Metingen");
    officer.pictured("waves-empty");
    officer.follows("Nieuwe meting");
    officer.fills("Naam", WAVE);
    officer.fills("Sluit op", "2099-05-01T17:00");
    officer.ticks("Ik mag de meting eerder sluiten");
    officer.pictured("planner");
    officer.presses("Opslaan");
    officer.reads("De meting staat klaar als concept.");
    officer.pictured("wave-draft");
  }

  private static void chooses_a_passphrase(DeskWorker holder) {
    goes_to_the_wave(holder);
    holder.follows("Wachtzin kiezen");
    holder.fills("Wachtzin", WaveLife.PASSPHRASE);
    holder.fills("Wachtzin nog een keer", WaveLife.PASSPHRASE);
    holder.pictured("passphrase");
    holder.presses("Wachtzin vastleggen");
    holder.reads("Uw wachtzin is vastgelegd.");
    holder.sees("Wachtzin terugtypen voor " + WAVE);
    holder.fills("Wachtzin", WaveLife.PASSPHRASE);
    holder.pictured("passphrase-back");
    holder.presses("Controleren en akkoord gaan");
    holder.reads("Uw wachtzin klopt.");
    holder.pictured("passphrase-confirmed");
  }

  private static void opens_the_wave(DeskWorker officer) {
    goes_to_the_wave(officer);
    officer.follows("Meting openen");
    officer.pictured("open-confirm");
    officer.presses("Meting openen");
    officer.reads("Medewerkers kunnen nu antwoorden.");
    officer.pictured("wave-open");
  }

  private void prints_codes(DeskWorker officer, String directorate) {
    officer.follows("Codes afdrukken van " + directorate);
    officer.fills("Hoeveel codes?", "40");
    officer.pictured("codes");
    List<String> printed = new Slips(officer.downloads("Codes maken")).codes();
    assertThat(printed).hasSize(40).doesNotHaveDuplicates();
    slips.put(directorate, new ArrayDeque<>(printed));
    officer.follows("Terug naar de meting");
    officer.sees(WAVE);
  }

  private void three_colleagues_answer(Interviewee phone) {
    begins(phone, "Manager", "Dataspecialist", "Korter dan 5 jaar");
    phone.skips_all();
    sends(phone);
    begins(phone, "Uitvoering", "Eindgebruiker", "5 jaar of langer");
    phone.chooses_first("Mee eens");
    phone.skips_all();
    sends(phone);
    begins(phone, "Beleidsmedewerker", "Eindgebruiker", "5 jaar of langer");
    phone.answers_all();
    sends(phone);
  }

  private void begins(Interviewee phone, String... work) {
    phone.opens(installation.address() + "/respond");
    phone.types(slip("Directie Stad"));
    phone.accepts_the_promise();
    phone.says_where("Directie Stad", "Afdeling Ruimte", "Team Plannen");
    phone.says_what(work);
  }

  private static void sends(Interviewee phone) {
    phone.sees("Klaar om te versturen");
    phone.presses("Versturen");
    phone.sees("Uw antwoorden zijn ontvangen");
    assertThat(phone.secret().text()).isNotEmpty();
  }

  /** Together with the three on the phone: 80 people, 40 in each directorate. */
  private void seventy_seven_others_answer() {
    List<Colleague> staff = Municipality.staff();
    for (int i = 4; i < staff.size(); i++) {
      if (i % 3 != 2) {
        String code = slip(i < 60 ? "Directie Stad" : "Directie Dienstverlening");
        Answer taken = new Interview(installation, code).answer(staff.get(i));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
      }
    }
  }

  private static void closes_the_wave(DeskWorker officer) {
    officer.follows("Meting sluiten");
    officer.pictured("close-confirm");
    officer.presses("Meting sluiten");
    officer.reads("Een sleutelhouder moet de antwoorden nog openen.");
    officer.pictured("wave-closed");
  }

  private static void opens_the_answers(DeskWorker holder) {
    goes_to_the_wave(holder);
    holder.follows("Antwoorden openen");
    holder.fills("Wachtzin", WaveLife.PASSPHRASE);
    holder.pictured("opening");
    holder.presses("Antwoorden openen");
    holder.reads("De antwoorden zijn geteld.");
    holder.pictured("wave-ready-key-holder");
  }

  private static void sees_no_results_yet(DeskWorker hr) {
    goes_to_the_wave(hr);
    hr.reads("Klaar om te publiceren");
    hr.does_not_read("Resultaten van");
    hr.pictured("wave-ready-hr");
    assertThat(hr.opens(hr.path() + "/results")).isEqualTo(404);
    hr.reads("De resultaten van deze meting zijn nog niet openbaar.");
  }

  private static void publishes(DeskWorker officer) {
    goes_to_the_wave(officer);
    officer.follows("Resultaten publiceren");
    officer.pictured("publish-confirm");
    officer.presses("Resultaten publiceren");
    officer.reads("De resultaten zijn te zien voor wie ze mag zien.");
    officer.pictured("wave-published");
  }

  private static void sees_the_whole_and_merged_groups(DeskWorker hr) {
    goes_to_the_wave(hr);
    hr.follows("Resultaten");
    hr.sees("Resultaten van " + WAVE);
    hr.reads("scoort het hoogst");
    hr.reads("80 van de 120 mensen hebben geantwoord");
    hr.reads("Samengevoegde groepen");
    assertThat(hr.copies("#heatmap ul strong")).contains("A");
    hr.pictured("results-hr");
    hr.follows("Resultaten per onderdeel");
    hr.follows("Directie Stad");
    hr.sees("Resultaten van Directie Stad");
    hr.pictured("unit-hr");
    hr.follows("Afdeling Ruimte");
    hr.reads("samengevoegd");
    hr.reads("minstens één van deze onderdelen heeft minder dan 10 antwoorden");
    hr.pictured("unit-merged-hr");
  }

  private static void sees_the_own_unit_only(DeskWorker manager) {
    goes_to_the_wave(manager);
    manager.follows("Resultaten");
    manager.reads("80 van de 120 mensen hebben geantwoord");
    manager.does_not_read("Samengevoegde groepen");
    manager.pictured("results-manager");
    manager.follows("Resultaten van mijn onderdeel");
    manager.sees("Resultaten van Directie Stad");
    manager.reads("40 van 60");
    manager.pictured("unit-manager");
    String results = manager.path();
    assertThat(manager.opens(results + "?unit=d-dienst")).isEqualTo(403);
    manager.sees("Dit mag u niet");
    manager.pictured("not-allowed");
  }

  private static void goes_to_the_wave(DeskWorker worker) {
    worker.follows("Metingen");
    worker.sees("Metingen");
    worker.follows(WAVE);
    worker.sees(WAVE);
  }

  private DeskWorker at(Browser browser) {
    return new DeskWorker(browser, installation.address());
  }

  private String slip(String directorate) {
    return Objects.requireNonNull(slips.get(directorate)).removeFirst();
  }
}
