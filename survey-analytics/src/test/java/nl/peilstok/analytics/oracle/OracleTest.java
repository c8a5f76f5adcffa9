package nl.peilstok.analytics.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every case of a folder, by method; {@code -Dpeilstok.oracles=DIR} names another folder. */
@Tag("oracle")
final class OracleTest {
  private static final Map<String, Score> SCORES = new LinkedHashMap<>();

  /** How many cases of a method passed and failed. */
  private static final class Score {
    private int passed;
    private int failed;
  }

  @TestFactory
  Stream<DynamicContainer> every_figure_is_the_expected_one() {
    Map<String, List<DynamicTest>> byMethod = new LinkedHashMap<>();
    List<OracleCase> cases = OracleFolder.present().cases();
    assertThat(cases).isNotEmpty();
    for (OracleCase one : cases) {
      byMethod
          .computeIfAbsent(one.method(), _ -> new ArrayList<>())
          .add(dynamicTest(one.id(), () -> check(one)));
    }
    return byMethod.entrySet().stream()
        .map(method -> dynamicContainer(method.getKey(), method.getValue()));
  }

  @AfterAll
  static void tell() {
    SCORES.forEach(
        (method, score) ->
            print("%-28s %3d passed, %d failed".formatted(method, score.passed, score.failed)));
    int passed = SCORES.values().stream().mapToInt(score -> score.passed).sum();
    int failed = SCORES.values().stream().mapToInt(score -> score.failed).sum();
    print("oracles: %d passed, %d failed".formatted(passed, failed));
  }

  private static void check(OracleCase one) {
    Score score = SCORES.computeIfAbsent(one.method(), _ -> new Score());
    // Counted as failed until it has passed, so that an exception counts too.
    score.failed++;
    List<String> faults = Comparison.faults(one, OracleMethods.of(one.method()).figures(one));
    assertThat(faults).as(one.id()).isEmpty();
    score.failed--;
    score.passed++;
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
