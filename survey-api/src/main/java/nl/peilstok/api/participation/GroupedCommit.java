package nl.peilstok.api.participation;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.peilstok.api.participation.Arrival.Outcome;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/**
 * Write what arrives on all connections in groups: whatever waits while one transaction commits is
 * shuffled into the next.
 *
 * <p>Nobody is answered before the commit is on the disk. When the server is killed, what was
 * answered is there, and what was not can be sent again.
 */
@Singleton
class GroupedCommit {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MOST_AT_ONCE = 256;
  private static final int MOST_WAITING = 4_096;
  private static final Duration LOOK_AROUND = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(20);

  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
  private final ResponseBatch batch;
  private final Thread writer = Thread.ofPlatform().name("responses").unstarted(this::write);
  private volatile boolean stopping;

  GroupedCommit(ResponseBatch batch) {
    this.batch = batch;
  }

  private record Waiting(Arrival arrival, CompletableFuture<Outcome> outcome) {}

  @PostConstruct
  void start() {
    writer.start();
  }

  /** Write what still waits, then end. */
  @PreDestroy
  void stop() throws InterruptedException {
    stopping = true;
    writer.join(LONGEST_FAREWELL);
  }

  /** Wait until the arrival is written, with others, and say what became of it. */
  Outcome store(Arrival arrival) {
    Waiting waiting = new Waiting(arrival, new CompletableFuture<>());
    if (stopping || !queue.offer(waiting)) {
      throw Refusal.of(Failure.TOO_MANY_REQUESTS, "5");
    }
    try {
      return waiting.outcome().get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException unknown) {
      // It may be written yet; the same response again is answered as the first time.
      throw Refusal.of(Failure.TOO_MANY_REQUESTS, "5");
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a response was not stored", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before the commit", interrupted);
    }
  }

  private void write() {
    List<Waiting> group = new ArrayList<>();
    while (!stopping || !queue.isEmpty()) {
      try {
        Waiting first = queue.poll(LOOK_AROUND.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
          group.add(first);
          queue.drainTo(group, MOST_AT_ONCE - 1);
          Collections.shuffle(group, RANDOM);
          write(group);
          group.clear();
        }
      } catch (InterruptedException nobodyDoesThat) {
        stopping = true;
      }
    }
  }

  private void write(List<Waiting> group) {
    try {
      List<Outcome> outcomes = batch.write(group.stream().map(Waiting::arrival).toList());
      for (int index = 0; index < group.size(); index++) {
        group.get(index).outcome().complete(outcomes.get(index));
      }
    } catch (DataAccessException refused) {
      if (group.size() == 1) {
        again(group.getFirst());
      } else {
        // One that cannot be written must not take the others along.
        group.forEach(one -> write(List.of(one)));
      }
    } catch (Throwable broken) {
      // The writer lives on: without it nobody would ever be answered again.
      group.forEach(one -> one.outcome().completeExceptionally(broken));
    }
  }

  /** Another node may have spent the same token meanwhile: the second look sees it. */
  private void again(Waiting waiting) {
    try {
      waiting.outcome().complete(batch.write(List.of(waiting.arrival())).getFirst());
    } catch (Throwable refused) {
      waiting.outcome().completeExceptionally(refused);
    }
  }
}
