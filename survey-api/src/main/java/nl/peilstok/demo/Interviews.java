package nl.peilstok.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import nl.peilstok.analytics.synthetic.Choice;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.analytics.synthetic.SyntheticWave;

/** Let the people of the province answer, several at a time, in no particular order. */
record Interviews(Interview interview, Province province, SyntheticWave wave, Tickets tickets) {
  private static final int CLIENTS = 8;
  private static final int SENT_TWICE_EVERY = 50;

  /** What came of it. */
  record Outcome(int answered, int sentTwice, int brokeOff) {}

  /** One person who takes part, with an invitation or a code from the bowl. */
  private record Visit(SyntheticPerson person, Ticket ticket, Choice choice, int number) {
    boolean isSentTwice() {
      return number % SENT_TWICE_EVERY == SENT_TWICE_EVERY - 1;
    }
  }

  /** Run all interviews; progress is told as the number of people who are done. */
  Outcome run(List<SyntheticPerson> people, Random order, IntConsumer progress) {
    List<Visit> visits = visits(people, order);
    try (ExecutorService clients =
        Executors.newFixedThreadPool(CLIENTS, Thread.ofVirtual().factory())) {
      ExecutorCompletionService<Visit> done = new ExecutorCompletionService<>(clients);
      visits.forEach(visit -> done.submit(() -> run(visit), visit));
      try {
        for (int number = 1; number <= visits.size(); number++) {
          done.take().get();
          progress.accept(number);
        }
      } catch (ExecutionException failed) {
        clients.shutdownNow();
        throw failed.getCause() instanceof Refused refused
            ? refused
            : new IllegalStateException("an interview failed", failed);
      } catch (InterruptedException stopped) {
        clients.shutdownNow();
        Thread.currentThread().interrupt();
        throw new Refused("The demo was stopped.", stopped);
      }
    }
    return outcome(visits);
  }

  private List<Visit> visits(List<SyntheticPerson> people, Random order) {
    List<SyntheticPerson> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, order);
    List<Visit> visits = new ArrayList<>();
    for (SyntheticPerson person : shuffled) {
      Choice choice = wave.choice(person);
      Ticket ticket = tickets.of(province.member(person.employee()));
      if (choice != Choice.STAYS_AWAY) {
        visits.add(new Visit(person, ticket, choice, visits.size()));
      }
    }
    return visits;
  }

  private void run(Visit visit) {
    if (visit.choice() == Choice.BREAKS_OFF) {
      interview.breakOff(visit.ticket());
    } else if (visit.isSentTwice()) {
      interview.answerTwice(visit.person(), visit.ticket());
    } else {
      interview.answer(visit.person(), visit.ticket());
    }
  }

  private static Outcome outcome(List<Visit> visits) {
    List<Visit> answered =
        visits.stream().filter(visit -> visit.choice() == Choice.ANSWERS).toList();
    int twice = (int) answered.stream().filter(Visit::isSentTwice).count();
    return new Outcome(answered.size(), twice, visits.size() - answered.size());
  }
}
