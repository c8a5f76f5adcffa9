package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.tally.CodedResponses;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.analytics.tally.TallyPlan;
import org.junit.jupiter.api.Test;

/** Generous limits, so that a slow machine passes and a quadratic mistake does not. */
final class SpeedTest {
  private final TallyPlan plan = new TallyPlan(Questionnaire.large(), Municipality.large(4, 4, 7));

  @Test
  void fourteen_hundred_people_are_published_in_a_moment() {
    DrawnWave wave = DrawnWave.of(1, 1_400, plan);
    Publication publication = Publications.of(wave, 10);
    assertThat(publication.parts(Partition.WAAR).size()).isGreaterThan(40);
    Tally tally = wave.tally();
    long start = processor();
    Publisher.publish(tally, wave.invited(), Publications.promise(10), Publications.key());
    assertThat(Duration.ofNanos(processor() - start)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void a_hundred_thousand_responses_are_tallied_in_two_seconds() {
    DrawnWave wave = DrawnWave.of(2, 16_200, plan);
    CodedResponses coded = CodedResponses.empty(plan);
    long start = processor();
    long counted = 0;
    while (counted < 100_000) {
      wave.responses().forEach(response -> coded.add(response, response.segments()));
      counted += wave.responses().size();
    }
    assertThat(coded.tally().respondents()).isEqualTo(counted);
    Duration taken = Duration.ofNanos(processor() - start);
    assertThat(taken).isLessThan(Duration.ofSeconds(2));
  }

  /** Time on the processor, so that other work on the machine does not count. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
