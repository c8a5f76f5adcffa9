package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the entrance refuses before it starts anything, each time in a process of its own. */
final class ApplicationTest {

  @TempDir private Path temporary = Path.of("");

  @Test
  void an_unknown_word_gets_the_usage_on_standard_error() throws Exception {
    Path data = temporary.resolve("data");
    try (ChildPeilstok child = ChildPeilstok.start(data, Map.of(), List.of("--verbose"))) {
      assertThat(child.awaitEnd()).isEqualTo(2);
      assertThat(child.complaints())
          .contains("Peilstok does not know '--verbose'.", "Usage: start [--port N]");
      assertThat(data).doesNotExist();
    }
  }

  @Test
  void a_wanted_port_that_is_taken_ends_the_start() throws Exception {
    try (ReservedPort taken = ReservedPort.at(InetAddress.getLoopbackAddress(), OptionalInt.of(0));
        ChildPeilstok child =
            ChildPeilstok.start(temporary, Map.of(), List.of("--port", "" + taken.number()))) {
      assertThat(child.awaitEnd()).isEqualTo(1);
      assertThat(child.complaints())
          .startsWith("Port " + taken.number() + " is taken by another program.");
      assertThat(temporary).isEmptyDirectory();
    }
  }

  @Test
  void a_folder_that_is_a_file_ends_the_start_in_words() throws Exception {
    Path file = Files.createFile(temporary.resolve("data"));
    try (ChildPeilstok child = ChildPeilstok.start(file, Map.of(), List.of("--port", "0"))) {
      assertThat(child.awaitEnd()).isEqualTo(1);
      assertThat(child.complaints()).contains("is a file, not a folder").doesNotContain("\tat ");
    }
  }
}
