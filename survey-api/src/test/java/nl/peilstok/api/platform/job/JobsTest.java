package nl.peilstok.api.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.persistence.Ids;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
final class JobsTest {
  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject Tables tables;
  @Inject Jobs jobs;

  @Test
  void an_unknown_job_is_not_found_and_only_those_who_start_jobs_see_them() {
    assertThat(officer().get("/jobs/nowhere").code()).isEqualTo("not-found");
    assertThat(officer().delete("/jobs/nowhere").code()).isEqualTo("not-found");
    assertThat(installation.as(AccountRole.HR).get("/jobs/nowhere").status()).isEqualTo(403);
  }

  @Test
  void what_a_killed_server_left_is_taken_up_again() {
    WaveLife wave = scenario.open("Najaar");
    scenario.interviews(wave, 60);

    String alive = leftBehind("wave-close", wave, Duration.ofSeconds(60));
    jobs.keepLeases();
    assertThat(state(alive)).as("its lease has not ended").isEqualTo("running");
    assertThat(officer().post(wave.path("/close")).code()).isEqualTo("job-running");
    tables.change("DELETE FROM job WHERE id = ?", alive);

    String closing = leftBehind("wave-close", wave, Duration.ofSeconds(-1));
    jobs.keepLeases();
    assertThat(end(closing).string("state")).isEqualTo("done");
    assertThat(wave.state()).isEqualTo("closed");

    String opening = leftBehind("wave-opening", wave, Duration.ofSeconds(-1));
    jobs.keepLeases();
    assertThat(end(opening).string("state")).isEqualTo("failed");
    assertThat(end(opening).string("failure")).isEqualTo("job-interrupted");
    assertThat(wave.state()).isEqualTo("closed");
    wave.tally().publish();
  }

  @Test
  void a_job_that_was_asked_to_stop_stops_before_it_does_anything() {
    WaveLife wave = scenario.draft("Winter");
    String closing = leftBehind("wave-close", wave, Duration.ofSeconds(-1));

    Answer asked = officer().delete("/jobs/" + closing);

    assertThat(asked.status()).isEqualTo(202);
    jobs.keepLeases();
    assertThat(end(closing).string("state")).isEqualTo("cancelled");
    assertThat(wave.state()).isEqualTo("draft");
  }

  private String leftBehind(String kind, WaveLife wave, Duration lease) {
    String id = Ids.next();
    tables.change(
        """
        INSERT INTO job (id, kind, subject, state, lease_owner, lease_until, created_by, created_at)
        VALUES (?, ?, ?, 'RUNNING', ?, ?, ?, UTC_TIMESTAMP(6))
        """,
        id,
        kind,
        wave.id(),
        Ids.next(),
        LocalDateTime.ofInstant(Instant.now().plus(lease), ZoneOffset.UTC),
        installation.accountId(AccountRole.OFFICER));
    return id;
  }

  private Answer end(String job) {
    for (int tries = 0; tries < 500 && state(job).equals("running"); tries++) {
      WaveLife.pause();
    }
    return officer().get("/jobs/" + job);
  }

  private String state(String job) {
    return officer().get("/jobs/" + job).string("state");
  }

  private ApiClient officer() {
    return installation.as(AccountRole.OFFICER);
  }
}
