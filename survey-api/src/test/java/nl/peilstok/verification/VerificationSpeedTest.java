package nl.peilstok.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies of a usual and of a large size, with a hundred bases. */
final class VerificationSpeedTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void a_body_of_1_400_takes_about_a_second() {
    assertThat(seconds(840, 50, 45)).isLessThan(3);
  }

  @Test
  void a_body_of_10_000_takes_far_less_than_a_minute() {
    assertThat(seconds(6_000, 330, 220)).isLessThan(20);
  }

  private long seconds(int respondents, int where, int who) {
    CrossedPeople people = CrossedPeople.random(respondents, where, who);
    WrittenBase[] bases =
        IntStream.range(0, 100)
            .mapToObj(base -> WrittenBase.of("item/i" + base, singly(where), singly(who)))
            .toArray(WrittenBase[]::new);
    Path file = WrittenPublication.file(folder, new WrittenPublication(people, bases).plain());
    List<String> told = new ArrayList<>();
    Instant begin = InstantSource.system().instant();

    int code =
        new VerifyPublication(Map.of(), Optional::empty, told::add).run(List.of(file.toString()));

    assertThat(code).as("%s", told).isZero();
    return Duration.between(begin, InstantSource.system().instant()).toSeconds();
  }

  private static String singly(int parts) {
    return IntStream.rangeClosed(1, parts)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }
}
