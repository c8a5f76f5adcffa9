package nl.peilstok.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class StartProblemTest {

  private static final Path FOLDER = Path.of("/srv/peilstok");

  @Test
  void a_closed_folder_is_named_with_the_user() {
    assertThat(sentence(new AccessDeniedException("/srv/peilstok/lock")))
        .startsWith("/srv/peilstok/lock cannot be read or written by the user ");
  }

  @Test
  void a_full_disk_is_called_full() {
    assertThat(sentence(new FileSystemException("/srv/x", null, "No space left on device")))
        .isEqualTo("The disk of /srv/peilstok is full. Make room and start again.");
  }

  private static String sentence(IOException failure) {
    return String.valueOf(StartProblem.of(FOLDER, failure).getMessage());
  }
}
