package nl.peilstok.demo;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path temporary = Path.of("");
  private Path current = Path.of("");

  @BeforeEach
  void resolve() throws IOException {
    current = temporary.toRealPath();
  }

  @Test
  void the_folder_of_an_earlier_demo_is_emptied_first() throws IOException {
    DataFolder earlier = DataFolder.take(null, current);
    Path left = Files.createDirectories(earlier.path().resolve("database")).resolve("rows");
    Files.writeString(left, "old");
    earlier.close();

    DataFolder next = DataFolder.take(null, current);

    assertThat(next.path()).isEqualTo(current.resolve(".peilstok/demo"));
    assertThat(left).doesNotExist();
    next.close();
  }

  @Test
  void while_a_demo_runs_the_next_one_takes_another_folder() throws IOException {
    DataFolder first = DataFolder.take(null, current);

    DataFolder second = DataFolder.take(null, current);

    assertThat(second.path()).isEqualTo(current.resolve(".peilstok/demo-2"));
    first.close();
    second.close();
  }

  @Test
  void a_folder_that_a_server_holds_is_left_alone() throws IOException {
    DataFolder first = DataFolder.take(null, current);
    Path database = Files.createDirectories(first.path().resolve("mariadb"));
    Path rows = Files.writeString(database.resolve("rows"), "wanted");
    first.close();
    try (FileChannel lock = FileChannel.open(database.resolve("lock"), CREATE, WRITE)) {
      assertThat(lock.tryLock()).isNotNull();

      DataFolder second = DataFolder.take(null, current);

      assertThat(second.path()).isEqualTo(current.resolve(".peilstok/demo-2"));
      assertThat(rows).exists();
      second.close();
    }
  }

  @Test
  void a_folder_with_something_else_in_it_is_refused_and_kept() throws IOException {
    Path folder = Files.createDirectories(current.resolve("thesis"));
    Path page = Files.writeString(folder.resolve("page-1"), "years of work");

    assertThatThrownBy(() -> DataFolder.take(folder, current))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("holds something that is not a demo's");
    assertThat(page).exists();
  }

  @Test
  void a_given_folder_that_is_in_use_is_refused() throws IOException {
    Path folder = current.resolve("given");
    DataFolder first = DataFolder.take(folder, current);

    assertThatThrownBy(() -> DataFolder.take(folder, current)).hasMessageContaining("is in use");
    first.close();
  }
}
