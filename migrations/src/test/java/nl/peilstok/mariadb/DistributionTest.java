package nl.peilstok.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DistributionTest {

  @TempDir private Path cache = Path.of("");

  @Test
  void two_processes_unpack_at_once_where_a_third_was_killed_half_way() throws Exception {
    Path unfinished = cache.resolve("mariadb-" + Distribution.VERSION + ".unfinished");
    Files.createDirectories(unfinished.resolve("bin"));
    Files.writeString(unfinished.resolve("bin/mariadbd"), "half a program");

    ChildJvm one = ChildJvm.run(Unpacker.class, cache.toString());
    ChildJvm other = ChildJvm.run(Unpacker.class, cache.toString());
    assertThat(one.awaitLine("unpacked ")).isEqualTo(other.awaitLine("unpacked "));

    Distribution distribution = new Distribution(cache.resolve("mariadb-" + Distribution.VERSION));
    assertThat(distribution.executable()).isExecutable();
    assertThat(Files.size(distribution.executable())).isGreaterThan(100_000_000);
    assertThat(distribution.share().resolve("english/errmsg.sys")).isRegularFile();
    assertThat(unfinished).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"Mac OS X, aarch64", "Linux, aarch64", "Windows 11, amd64"})
  void other_machines_are_told_what_to_do(String system, String processor) {
    assertThatThrownBy(() -> Distribution.requireFittingMachine(system, processor))
        .isInstanceOf(MariadbStartException.class)
        .hasMessageContaining(system + " on " + processor)
        .hasMessageContaining("give its URL");
  }
}
