package nl.peilstok.analytics.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What can be derived of each hidden cell; {@code -Dpeilstok.sdc=DIR} names another folder. */
@Tag("sdc")
final class SdcTest {
  private static int passed;
  private static int failed;

  @BeforeAll
  static void count_from_nothing() {
    passed = 0;
    failed = 0;
  }

  @TestFactory
  Stream<DynamicContainer> every_hidden_cell_lies_between_its_expected_ends() {
    List<Path> files = SdcFolder.files();
    assertThat(files).as("tables with hidden cells").isNotEmpty();
    return files.stream().map(file -> dynamicContainer(file.getFileName().toString(), cells(file)));
  }

  @AfterAll
  static void tell() {
    print("sdc: %d passed, %d failed".formatted(passed, failed));
  }

  /**
   * A test a cell; a file that cannot be read or solved is one that fails, and the next goes on.
   */
  private static Stream<DynamicNode> cells(Path file) {
    Map<String, Optional<String>> verdicts = new TreeMap<>();
    try {
      verdicts.putAll(SdcInstance.read(file).verdicts());
    } catch (IOException | RuntimeException unreadable) {
      verdicts.put(file.toString(), Optional.of(unreadable.toString()));
    }
    return verdicts.entrySet().stream()
        .map(cell -> dynamicTest(cell.getKey(), () -> check(cell.getKey(), cell.getValue())));
  }

  private static void check(String cell, Optional<String> fault) {
    if (fault.isEmpty()) {
      passed++;
    } else {
      failed++;
    }
    assertThat(fault).as(cell).isEmpty();
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
