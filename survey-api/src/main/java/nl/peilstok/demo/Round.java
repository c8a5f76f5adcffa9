package nl.peilstok.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.peilstok.analytics.synthetic.Choice;
import nl.peilstok.analytics.synthetic.Employee;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.analytics.synthetic.SyntheticWave;

/**
 * One wave of the province from staff list to published results, step by step on the terminal.
 *
 * @param wave who is there, who answers, and what
 */
record Round(Office office, Province province, SyntheticWave wave, Terminal terminal) {
  private static final int OFTEN = 200;

  /** An open wave, and what was handed out for it. */
  record Prepared(Measurement measurement, Tickets tickets) {

    @Override
    public String toString() {
      return "Prepared[hidden]";
    }
  }

  /** Do everything that comes before the first interview. */
  Prepared prepare() {
    terminal.step("staff list", () -> office.introduce(staffList()), told -> told);
    Measurement opened =
        terminal.step("wave", this::open, it -> "open; manifest " + it.manifestHash());
    Map<String, String> invitations =
        terminal.step("invitations", opened::invitations, it -> "%,d links".formatted(it.size()));
    Map<String, List<String>> codes =
        terminal.step("sealed codes", () -> opened.sealedCodes(province.listed()), Round::counted);
    return new Prepared(opened, new Tickets(invitations, codes));
  }

  /**
   * Collect the answers, close, open and publish.
   *
   * @param order in which people come along
   * @param browser whether one of them uses the pages that everybody gets
   */
  Measurement run(Prepared prepared, Random order, boolean browser) {
    Measurement measurement = prepared.measurement();
    List<SyntheticPerson> others =
        browser ? withoutTheOneInABrowser(prepared.tickets()) : wave.people();
    Interviews interviews =
        new Interviews(interview(measurement), province, wave, prepared.tickets());
    terminal.step(
        "responses",
        () -> interviews.run(others, order, this::tellNowAndThen),
        outcome -> summary(outcome, wave.people().size()));
    terminal.step("close", measurement::close, "no more responses are taken");
    terminal.step("opening", measurement::tally, "a key holder opened; tallied, split and frozen");
    terminal.step("publish", measurement::publish, "HR and managers can read the results");
    terminal.step("groups", () -> ShownGroups.of(measurement, province), ShownGroups::sentence);
    terminal.step("proof", () -> SecondOpinion.on(measurement), told -> told);
    return measurement;
  }

  /** How the people of this wave take part. */
  Interview interview(Measurement measurement) {
    Participation participation = new Participation(office.api(), measurement.manifestHash());
    return new Interview(office.api(), wave, participation);
  }

  /** The list that the wave invites by. */
  String staffList() {
    List<Employee> staff = wave.people().stream().map(SyntheticPerson::employee).toList();
    return wave.number() == 1 ? province.firstStaffList() : province.staffList().with(staff);
  }

  private Measurement open() {
    Measurement measurement = Measurement.plan(office, wave, province.listed());
    measurement.open();
    return measurement;
  }

  /** Where there is no browser, nobody uses one. */
  private List<SyntheticPerson> withoutTheOneInABrowser(Tickets tickets) {
    BrowserInterview browser = BrowserInterview.ofThisMachine();
    if (!browser.isPossible()) {
      terminal.print("  There is no chromium here, so nobody answers in a browser.");
      return wave.people();
    }
    SyntheticPerson one =
        wave.people().stream()
            .filter(person -> province.member(person.employee()).invited())
            .filter(person -> wave.choice(person) == Choice.ANSWERS)
            .findFirst()
            .orElseThrow();
    terminal.step(
        "browser",
        () -> browser.take(tickets.invitation(province.member(one.employee()))),
        "one of them answered in a real browser, up to the receipt");
    return wave.people().stream().filter(person -> !person.equals(one)).toList();
  }

  private void tellNowAndThen(int done) {
    if (done % OFTEN == 0) {
      terminal.progress(done + " interviews");
    }
  }

  private static String summary(Interviews.Outcome outcome, int staff) {
    return String.format(
        Locale.ROOT,
        "%d of %,d answered (%.0f %%), %d sent twice; %d broke off and sent nothing",
        outcome.answered(),
        staff,
        100.0 * outcome.answered() / staff,
        outcome.sentTwice(),
        outcome.brokeOff());
  }

  private static String counted(Map<String, List<String>> bowls) {
    int codes = bowls.values().stream().mapToInt(List::size).sum();
    return String.format(Locale.ROOT, "%,d in %d bowls", codes, bowls.size());
  }
}
