package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.analytics.synthetic.SyntheticWave;
import nl.peilstok.core.instrument.Dimension;

/**
 * The main job from beginning to end, three times over: staff list, wave, answers, results.
 *
 * @param seed where the made-up minds and answers come from
 */
record Story(Province province, long seed, Terminal terminal) {
  private static final List<String> CHAPTERS =
      List.of(
          "Wave 1: before anything is done",
          "Wave 2: a year later; half of the departments were trained",
          "Wave 3: a year later again; training fades, and one statement got other words");

  /**
   * Tell it on a server that has just been started on an empty folder.
   *
   * @param attack where to leave what an attacker needs
   */
  void tell(ServerProcess server, AttackFolder attack) {
    long start = System.nanoTime();
    terminal.print("Peilstok demo: " + province.name() + ", where nobody exists");
    terminal.print("");
    ServerProcess.Welcome welcome =
        terminal.step("server", server::welcome, it -> "listens on " + it.base());
    Office office = settle(welcome);
    Map<String, String> staffLists = new LinkedHashMap<>();
    Questionnaire questionnaire = office.questionnaire();
    SyntheticOrganisation people = people(questionnaire);
    List<Measurement> waves = measure(office, questionnaire, people, staffLists);
    attack.write(welcome.base(), office, staffLists);
    ResultTable table =
        terminal.step("results", () -> read(waves.getLast()), _ -> "of the last wave, read as HR");
    TrendTable trend =
        terminal.step("trend", () -> follow(waves), _ -> "of the three waves, read as HR");
    terminal.print("");
    table.lines().forEach(terminal::print);
    terminal.print("");
    trend.lines().forEach(terminal::print);
    terminal.print("");
    terminal.print("  What was planted, and the sentence by which HR finds it");
    findings(office, new PlantedFacts(people.plants(), province, ids(waves)));
    farewell(welcome, office);
    terminal.print("");
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    terminal.print(String.format(Locale.ROOT, "  %.1f s in all", seconds));
  }

  /** Make the accounts and describe the organisation. */
  Office settle(ServerProcess.Welcome welcome) {
    Api api = Api.at(welcome.base());
    String password = Secrets.phrase();
    Cast cast = terminal.step("accounts", () -> hire(api, welcome, password), Story::named);
    return new Office(api, cast, new Jobs(terminal), password);
  }

  /** The people of the province with minds, for the questionnaire that the server offers. */
  SyntheticOrganisation people(Questionnaire questionnaire) {
    return province.awake(questionnaire.instrument(), seed);
  }

  private List<Measurement> measure(
      Office office,
      Questionnaire questionnaire,
      SyntheticOrganisation people,
      Map<String, String> staffLists) {
    Random order = new Random(seed);
    List<Measurement> measurements = new ArrayList<>();
    for (int number = 1; number <= SyntheticOrganisation.WAVES; number++) {
      terminal.print("");
      terminal.print("  " + CHAPTERS.get(number - 1));
      SyntheticWave wave = people.wave(number);
      revise(office, questionnaire, wave);
      Round round = new Round(office, province, wave, terminal);
      Measurement measurement = round.run(round.prepare(), order, number == 1);
      staffLists.put(measurement.wave(), round.staffList());
      measurements.add(measurement);
      if (number == 1) {
        train(new Schooling(office, people.plants().trained()), measurement);
      }
    }
    terminal.print("");
    return measurements;
  }

  private void train(Schooling schooling, Measurement before) {
    terminal.step("catalogue", schooling::fillCatalogue, "%d trainings to choose from"::formatted);
    terminal.step("training", () -> schooling.record(before.wave()), told -> told);
  }

  /** Import the questionnaire anew where the wave puts it in other words. */
  private void revise(Office office, Questionnaire questionnaire, SyntheticWave wave) {
    String version = wave.instrument().version();
    if (!version.equals(questionnaire.instrument().version())) {
      terminal.step(
          "instrument",
          () -> office.publish(questionnaire.revised(wave.instrument())),
          "version " + version + " imported");
    }
  }

  private static ResultTable read(Measurement wave) {
    ResultTable table = new ResultTable();
    table.addOverview(wave.overview());
    for (Dimension dimension : Dimension.values()) {
      table.addHeatMap(dimension, wave.heatMap(dimension));
    }
    return table;
  }

  private static TrendTable follow(List<Measurement> waves) {
    List<JsonNode> overviews = waves.stream().map(Measurement::overview).toList();
    return new TrendTable(overviews);
  }

  private void findings(Office office, PlantedFacts facts) {
    PageLogin hr = PageLogin.of(office.api(), office.cast().hr(), office.password());
    facts.lines(hr).forEach(terminal::print);
  }

  private static List<String> ids(List<Measurement> waves) {
    return waves.stream().map(Measurement::wave).toList();
  }

  private void farewell(ServerProcess.Welcome welcome, Office office) {
    Cast cast = office.cast();
    terminal.print("");
    terminal.print(
        "  n = respondents; mean on 0–100 with the 95 % interval for the people now here");
    terminal.print(
        "  In wave 3 one statement on houding got other words: its line is not quite the same one");
    terminal.print("");
    terminal.print("  Log in on " + welcome.base() + "/login with password " + office.password());
    terminal.print("    officer  " + cast.officer().email());
    terminal.print("    HR       " + cast.hr().email());
    terminal.print(
        "    manager  %s (%s)".formatted(cast.manager().email(), province.unitName(Cast.MANAGED)));
  }

  private Cast hire(Api api, ServerProcess.Welcome welcome, String password) {
    Seat administrator = new Seat(api, welcome.administrator(), welcome.oneTimePassword());
    administrator.changePassword(password);
    return Cast.officeOf(
        new Cast.Hiring(api, administrator, password), province.description(), Cast.MANAGED);
  }

  private static String named(Cast cast) {
    return "officer, HR, manager, board and %d key holders; the organisation is known"
        .formatted(cast.keyHolders().size());
  }
}
