package nl.peilstok.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.analytics.synthetic.SyntheticWave;

/**
 * Measure how many people can take part per second: each of an interview's four calls by itself, on
 * a server of its own, against the fastest call there is.
 */
public final class ParticipationBench {
  private static final int CLIENTS = 32;
  private static final int PEERS = 2_000;

  private final Terminal terminal;
  private final Api api;
  private double peer = 1;

  private ParticipationBench(Terminal terminal, Api api) {
    this.terminal = terminal;
    this.api = api;
  }

  /** Run it. */
  public static void main(String[] words) {
    Terminal terminal = new Terminal(System.out);
    Province province = Province.load();
    try (DataFolder folder = DataFolder.take(null, Path.of(""))) {
      ServerProcess server = ServerProcess.start(folder.path(), null, terminal::print);
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-server"));
      ServerProcess.Welcome welcome = server.welcome();
      Story story = new Story(province, 1, terminal);
      new ParticipationBench(terminal, Api.at(welcome.base())).run(story, welcome);
    }
    System.exit(0);
  }

  /** One person on the way through the four calls. */
  private record Visit(SyntheticPerson person, Ticket ticket) {}

  private record Opened(Visit visit, Participation.Opened questionnaire) {}

  private record Admitted(Map<String, Object> admission, Map<String, Object> response) {}

  private record Seated(String token, Map<String, Object> response) {}

  private void run(Story story, ServerProcess.Welcome welcome) {
    Office office = story.settle(welcome);
    SyntheticWave wave = story.people(office.questionnaire()).wave(1);
    Province province = story.province();
    Round round = new Round(office, province, wave, terminal);
    Round.Prepared prepared = round.prepare();
    Interview interview = round.interview(prepared.measurement());
    Participation participation = interview.participation();
    List<Visit> visits =
        wave.people().stream()
            .map(one -> new Visit(one, prepared.tickets().of(province.member(one.employee()))))
            .toList();
    measurePeer();
    List<Opened> opened =
        timed(
            "questionnaires shown",
            visits,
            visit -> new Opened(visit, participation.open(visit.ticket())));
    List<Admitted> admitted =
        timed(
            "tokens blinded, signed, unblinded",
            opened,
            one ->
                new Admitted(
                    participation.admission(one.visit().ticket(), one.questionnaire()),
                    interview.response(one.visit().person(), one.questionnaire())));
    List<Seated> seated =
        timed(
            "signatures verified, sessions given",
            admitted,
            one -> new Seated(participation.session(one.admission()), one.response()));
    timed("responses sealed and committed", seated, this::submit);
  }

  private int submit(Seated seated) {
    Map<String, String> bearer = Map.of("Authorization", "Bearer " + seated.token());
    api.send("POST", "/responses", bearer, seated.response()).expect(201);
    return 1;
  }

  /** The peer is a call that reads one row: what HTTP and the database cost in any case. */
  private void measurePeer() {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < PEERS; number++) {
      numbers.add(number);
    }
    timed("warming up", numbers, this::callPeer);
    timed("peer: an unknown wave's manifest", numbers, this::callPeer);
  }

  private int callPeer(int number) {
    return api.get("/waves/none/manifest", Map.of()).status();
  }

  private <T, R> List<R> timed(String what, List<T> things, Function<T, R> call) {
    List<Callable<R>> calls = new ArrayList<>();
    things.forEach(thing -> calls.add(() -> call.apply(thing)));
    try (ExecutorService clients =
        Executors.newFixedThreadPool(CLIENTS, Thread.ofVirtual().factory())) {
      long start = System.nanoTime();
      List<R> results = new ArrayList<>();
      for (Future<R> done : clients.invokeAll(calls)) {
        results.add(done.get());
      }
      double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
      tell(what, things.size() / seconds, things.size());
      return results;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a call failed", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("The measurement was stopped.", stopped);
    }
  }

  private void tell(String what, double rate, int calls) {
    if (what.startsWith("peer")) {
      peer = rate;
    }
    if (!what.startsWith("warming")) {
      terminal.print(
          String.format(
              Locale.ROOT,
              "  %-38s %6d calls  %8.1f /s  %5.1f %% of the peer",
              what,
              calls,
              rate,
              100 * rate / peer));
    }
  }
}
