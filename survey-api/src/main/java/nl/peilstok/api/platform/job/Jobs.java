package nl.peilstok.api.platform.job;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.peilstok.api.platform.persistence.Ids;
import nl.peilstok.api.platform.problem.WordlessTrace;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Run long work under a lease.
 *
 * <p>A server that is killed stops renewing its leases; the next one takes resumable work up again
 * and marks the rest as interrupted.
 */
@Singleton
public class Jobs {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final Duration LEASE = Duration.ofSeconds(15);

  private final JobRows rows;
  private final TransactionOperations<Connection> transactions;
  private final ExecutorService executor;
  private final Clock clock;
  private final Map<String, ResumableWork> resumable;
  private final Map<String, Boolean> running = new ConcurrentHashMap<>();
  private final String owner = Ids.next();

  Jobs(
      JobRows rows,
      TransactionOperations<Connection> transactions,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor,
      Clock clock,
      List<ResumableWork> resumable) {
    this.rows = rows;
    this.transactions = transactions;
    this.executor = executor;
    this.clock = clock;
    this.resumable =
        resumable.stream().collect(Collectors.toMap(ResumableWork::kind, Function.identity()));
  }

  /**
   * Start work that can be taken up again by kind.
   *
   * @throws Refusal when the same kind of work runs for the same subject
   */
  public JobStatus start(String kind, String subject, String account) {
    ResumableWork work = resumable.get(kind);
    if (work == null) {
      throw new IllegalArgumentException("no work of kind " + kind);
    }
    return startOnce(kind, subject, account, work);
  }

  /**
   * Start work that holds something which must not be stored, so that it runs only now.
   *
   * @throws Refusal when the same kind of work runs for the same subject
   */
  public JobStatus startOnce(String kind, String subject, String account, Work work) {
    String id = Ids.next();
    Instant now = clock.instant();
    try {
      rows.add(id, kind, subject, owner, now.plus(LEASE), account, now);
    } catch (DataAccessException duplicate) {
      throw Refusal.of(Failure.JOB_RUNNING);
    }
    launch(id, subject, work);
    return find(id).orElseThrow();
  }

  /** Find a job. */
  public Optional<JobStatus> find(String id) {
    return rows.findById(id).map(JobStatus::of);
  }

  /** The latest jobs about a subject, newest first. */
  public List<JobStatus> about(String subject) {
    return rows.findOfSubject(subject).stream().map(JobStatus::of).toList();
  }

  /** Ask a job to stop; it may be done before it hears. */
  public void cancel(String id) {
    rows.askToCancel(id);
  }

  @Scheduled(fixedDelay = "5s", initialDelay = "1s")
  void keepLeases() {
    Instant until = clock.instant().plus(LEASE);
    running.keySet().forEach(id -> rows.renew(id, owner, until));
    rows.abandoned(clock.instant()).forEach(this::takeOver);
  }

  private void takeOver(JobRow row) {
    Instant now = clock.instant();
    if (running.containsKey(row.id()) || rows.claim(row.id(), owner, now.plus(LEASE), now) == 0) {
      return;
    }
    ResumableWork work = resumable.get(row.kind());
    if (work == null) {
      rows.finish(row.id(), owner, JobState.FAILED, Failure.JOB_INTERRUPTED.code(), now);
    } else {
      launch(row.id(), row.subject(), work);
    }
  }

  private void launch(String id, String subject, Work work) {
    running.put(id, true);
    executor.execute(
        () -> {
          try {
            run(id, subject, work);
          } finally {
            running.remove(id);
          }
        });
  }

  private void run(String id, String subject, Work work) {
    try {
      work.run(new Lease(id, subject));
    } catch (JobStopped stopped) {
      if (stopped.cancelled()) {
        rows.finish(id, owner, JobState.CANCELLED, null, clock.instant());
      }
    } catch (Refusal refusal) {
      rows.finish(id, owner, JobState.FAILED, refusal.failure().code(), clock.instant());
    } catch (RuntimeException broken) {
      LOG.error("A job failed: {}", id, WordlessTrace.of(broken));
      rows.finish(id, owner, JobState.FAILED, Failure.INTERNAL.code(), clock.instant());
    }
  }

  /** A run that holds the lease. */
  private final class Lease implements JobRun {
    private final String id;
    private final String subject;

    private Lease(String id, String subject) {
      this.id = id;
      this.subject = subject;
    }

    @Override
    public String subject() {
      return subject;
    }

    @Override
    public void progress(long done, long total) {
      if (rows.progress(id, owner, done, total) == 0 && !held()) {
        throw new JobStopped(false);
      }
      if (rows.findById(id).map(JobRow::cancelAsked).orElse(true)) {
        throw new JobStopped(true);
      }
    }

    @Override
    public void complete(Runnable effect) {
      transactions.executeWrite(
          _ -> {
            effect.run();
            if (rows.finish(id, owner, JobState.DONE, null, clock.instant()) == 0) {
              throw new JobStopped(false);
            }
            return true;
          });
    }

    private boolean held() {
      return rows.findById(id)
          .map(row -> row.state() == JobState.RUNNING && owner.equals(row.leaseOwner()))
          .orElse(false);
    }
  }
}
