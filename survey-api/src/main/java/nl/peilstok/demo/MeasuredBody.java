package nl.peilstok.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.synthetic.Scenario;
import nl.peilstok.analytics.synthetic.Size;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.analytics.synthetic.SyntheticWave;

/**
 * Three published waves of one size on a server of their own, and how fast they are read.
 *
 * @param data the server's data folder
 */
record MeasuredBody(Size size, Path data, Terminal terminal) {
  private static final long SEED = 1;
  private static final int QUICK = 100;
  private static final int HEAVY = 20;
  private static final int WARMING = 3;

  /** Fill the server, then measure; the peer stands first. */
  Map<String, Timing> measure(ServerProcess.Welcome welcome) {
    Office office = settled(welcome);
    SyntheticOrganisation people = people(office);
    List<Measurement> waves = published(office, people);
    Schooling schooling = new Schooling(office, people.plants().trained());
    schooling.fillCatalogue();
    schooling.record(waves.getFirst().wave());
    String unit = new DrawnBody(people.organisation()).directorate();
    ResultCalls calls = ResultCalls.of(waves, unit, office.questionnaire().instrument());
    PageLogin hr = PageLogin.of(office.api(), office.cast().hr(), office.password());
    return terminal.step(
        "measured", () -> timed(calls, hr), times -> "%d calls and pages".formatted(times.size()));
  }

  private Office settled(ServerProcess.Welcome welcome) {
    Api api = Api.at(welcome.base());
    String password = Secrets.phrase();
    Seat administrator = new Seat(api, welcome.administrator(), welcome.oneTimePassword());
    administrator.changePassword(password);
    DrawnBody body = new DrawnBody(SyntheticOrganisation.of(size, SEED).organisation());
    Cast cast =
        Cast.officeOf(
            new Cast.Hiring(api, administrator, password), body.description(), body.directorate());
    return new Office(api, cast, new Jobs(terminal), password);
  }

  /** The same organisation, whose people read the questionnaire that the server offers. */
  private SyntheticOrganisation people(Office office) {
    return SyntheticOrganisation.of(size, office.questionnaire().instrument(), Scenario.FULL, SEED);
  }

  private List<Measurement> published(Office office, SyntheticOrganisation people) {
    Questionnaire questionnaire = office.questionnaire();
    List<Measurement> waves = new ArrayList<>();
    for (int number = 1; number <= SyntheticOrganisation.WAVES; number++) {
      SyntheticWave wave = people.wave(number);
      if (!wave.instrument().version().equals(questionnaire.instrument().version())) {
        office.publish(questionnaire.revised(wave.instrument()));
      }
      terminal.step("staff list", () -> office.introduce(DrawnBody.staffList(wave)), told -> told);
      waves.add(published(office, wave, people));
    }
    return waves;
  }

  private Measurement published(Office office, SyntheticWave wave, SyntheticOrganisation people) {
    Measurement measurement = Measurement.plan(office, wave, Map.of());
    terminal.step("wave", measurement::open, "open; nobody is interviewed");
    terminal.step("close", measurement::close, "no more responses are taken");
    ReadyResults results = new ReadyResults(data);
    terminal.step(
        "results",
        () -> results.leave(wave, people.organisation(), measurement),
        "made here and left in the database");
    terminal.step("publish", measurement::publish, "HR can read the results");
    return measurement;
  }

  private static Map<String, Timing> timed(ResultCalls calls, PageLogin hr) {
    Map<String, Timing> times = new LinkedHashMap<>();
    for (int round = 0; round < WARMING; round++) {
      calls.all().values().forEach(addresses -> hr.get(addresses.getFirst()));
      calls.files().values().forEach(hr::get);
    }
    times.put("peer: the wave without results", Timing.of(QUICK, () -> hr.get(calls.peer())));
    calls.all().forEach((name, addresses) -> times.put(name, timed(addresses, hr)));
    calls.files().forEach((name, path) -> times.put(name, Timing.of(HEAVY, () -> hr.get(path))));
    return times;
  }

  private static Timing timed(List<String> addresses, PageLogin hr) {
    if (addresses.size() == 1) {
      return Timing.of(QUICK, () -> hr.get(addresses.getFirst()));
    }
    Iterator<String> next = addresses.iterator();
    return Timing.of(Math.min(QUICK, addresses.size()), () -> hr.get(next.next()));
  }
}
