package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The main job from beginning to end: staff list, wave, answers, results.
 *
 * @param draws where the made-up minds and answers come from
 */
record Story(Province province, Draws draws, Terminal terminal) {

  /** Tell it on a server that has just been started on an empty folder. */
  void tell(ServerProcess server) {
    long start = System.nanoTime();
    terminal.print("Peilstok demo: " + province.name() + ", where nobody exists");
    terminal.print("");
    ServerProcess.Welcome welcome =
        terminal.step("server", server::welcome, it -> "listens on " + it.base());
    Prepared prepared = prepare(welcome);
    measure(prepared);
    ResultTable table =
        terminal.step("results", () -> read(prepared.measurement()), _ -> "read as HR");
    terminal.print("");
    table.lines().forEach(terminal::print);
    farewell(welcome, prepared.cast(), prepared.password());
    terminal.print("");
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    terminal.print(String.format(Locale.ROOT, "  %.1f s in all", seconds));
  }

  /** An open wave, and what was handed out for it. */
  record Prepared(Api api, String password, Cast cast, Measurement measurement, Tickets tickets) {

    @Override
    public String toString() {
      return "Prepared[hidden]";
    }
  }

  /** Do everything that comes before the first interview. */
  Prepared prepare(ServerProcess.Welcome welcome) {
    Api api = Api.at(welcome.base());
    String password = Secrets.phrase();
    Cast cast = terminal.step("accounts", () -> hire(api, welcome, password), Story::named);
    terminal.step("staff list", () -> introduce(cast.officer()), added -> added);
    Measurement wave =
        terminal.step("wave", () -> open(api, cast), it -> "open; manifest " + it.manifestHash());
    Map<String, String> invitations =
        terminal.step("invitations", wave::invitations, it -> "%,d links".formatted(it.size()));
    Map<String, List<String>> codes =
        terminal.step("sealed codes", () -> wave.sealedCodes(province.listed()), Story::counted);
    return new Prepared(api, password, cast, wave, new Tickets(invitations, codes));
  }

  private void measure(Prepared prepared) {
    Measurement wave = prepared.measurement();
    List<SyntheticPerson> others = withoutTheOneInABrowser(prepared.tickets());
    terminal.step("responses", () -> collect(prepared, others), this::summary);
    terminal.step("close", wave::close, "no more responses are taken");
    terminal.step("opening", wave::tally, "a key holder opened; tallied, split and frozen");
    terminal.step("publish", wave::publish, "HR and managers can read the results");
  }

  private static ResultTable read(Measurement wave) {
    ResultTable table = new ResultTable();
    table.addOverview(wave.overview());
    for (Dimension dimension : Dimension.values()) {
      table.addHeatMap(dimension, wave.heatMap(dimension));
    }
    return table;
  }

  private void farewell(ServerProcess.Welcome welcome, Cast cast, String password) {
    terminal.print("");
    terminal.print(
        "  n = respondents; mean on 0–100 with the 95 % interval for the people now here");
    terminal.print("");
    terminal.print("  Log in on " + welcome.base() + "/login with password " + password);
    terminal.print("    officer  " + cast.officer().email());
    terminal.print("    HR       " + cast.hr().email());
    terminal.print(
        "    manager  %s (%s)".formatted(cast.manager().email(), province.unitName(Cast.MANAGED)));
  }

  private Cast hire(Api api, ServerProcess.Welcome welcome, String password) {
    Seat administrator = new Seat(api, welcome.administrator(), welcome.oneTimePassword());
    administrator.changePassword(password);
    return Cast.officeOf(new Cast.Hiring(api, administrator, password), province.organisation());
  }

  private static String named(Cast cast) {
    return "officer, HR, manager and %d key holders; the organisation is known"
        .formatted(cast.keyHolders().size());
  }

  private String introduce(Seat officer) {
    Api.Content list = new Api.Content("text/csv; charset=utf-8", province.staffList());
    JsonNode trial = officer.post("/people/imports?dryRun=true", list).expect(201).json();
    if (Json.number(trial, "faultCount") > 0) {
      throw new Refused("The staff list has faults: " + Json.write(Json.field(trial, "faults")));
    }
    JsonNode report = officer.post("/people/imports?dryRun=false", list).expect(201).json();
    int added = Json.number(report, "added");
    return String.format(Locale.ROOT, "%,d people imported after a dry run", added);
  }

  private Measurement open(Api api, Cast cast) {
    Measurement measurement = Measurement.plan(api, cast, new Jobs(terminal), province.listed());
    measurement.open();
    return measurement;
  }

  private Interviews.Outcome collect(Prepared prepared, List<SyntheticPerson> people) {
    Api api = prepared.api();
    Measurement measurement = prepared.measurement();
    Turnout turnout = new Turnout(everybody(), province.fieldWorkUnits(), draws);
    Interview interview =
        new Interview(
            api,
            new AnswerModel(draws),
            measurement.questionnaire(),
            new Participation(api, measurement.manifestHash()));
    Random order = new Random(draws.seed());
    return new Interviews(interview, turnout, prepared.tickets())
        .run(people, order, this::tellNowAndThen);
  }

  /** One of them uses the pages that everybody gets; where there is no browser, nobody does. */
  private List<SyntheticPerson> withoutTheOneInABrowser(Tickets tickets) {
    BrowserInterview browser = BrowserInterview.ofThisMachine();
    if (!browser.isPossible()) {
      terminal.print("  There is no chromium here, so nobody answers in a browser.");
      return everybody();
    }
    Turnout turnout = new Turnout(everybody(), province.fieldWorkUnits(), draws);
    SyntheticPerson one =
        everybody().stream()
            .filter(person -> person.member().invited())
            .filter(person -> turnout.choice(person) == Turnout.Choice.ANSWERS)
            .findFirst()
            .orElseThrow();
    terminal.step(
        "browser",
        () -> browser.take(tickets.invitation(one.member())),
        "one of them answered in a real browser, up to the receipt");
    return everybody().stream().filter(person -> !person.equals(one)).toList();
  }

  /** All staff, with the minds that the seed gives them. */
  List<SyntheticPerson> everybody() {
    return province.staff().stream().map(member -> SyntheticPerson.of(member, draws)).toList();
  }

  private void tellNowAndThen(int done) {
    if (done % 200 == 0) {
      terminal.progress(done + " interviews");
    }
  }

  private String summary(Interviews.Outcome outcome) {
    double share = 100.0 * outcome.answered() / province.staff().size();
    return String.format(
        Locale.ROOT,
        "%d of %,d answered (%.0f %%), %d sent twice; %d broke off and sent nothing",
        outcome.answered(),
        province.staff().size(),
        share,
        outcome.sentTwice(),
        outcome.brokeOff());
  }

  private static String counted(Map<String, List<String>> bowls) {
    int codes = bowls.values().stream().mapToInt(List::size).sum();
    return String.format(Locale.ROOT, "%,d in %d bowls", codes, bowls.size());
  }
}
