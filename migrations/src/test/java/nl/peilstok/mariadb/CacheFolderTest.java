package nl.peilstok.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheFolderTest {

  @TempDir private Path temporary = Path.of("");

  @Test
  void the_cache_folder_of_the_desktop_is_taken_when_named() {
    Path named = temporary.resolve("named");
    assertThat(new CacheFolder(named.toString(), "/nowhere", temporary).choose())
        .isEqualTo(named.resolve("peilstok"))
        .isDirectory();
  }

  @Test
  void the_cache_folder_of_the_user_is_taken_otherwise() {
    assertThat(new CacheFolder(null, temporary.toString(), temporary).choose())
        .isEqualTo(temporary.resolve(".cache/peilstok"));
  }

  @Test
  void a_user_without_a_home_gets_a_closed_folder_below_the_temporary_one() throws IOException {
    Path chosen = new CacheFolder(null, "/proc/nowhere", temporary).choose();
    assertThat(chosen).hasParent(temporary);
    assertThat(Folders.mode(chosen)).isEqualTo("rwx------");
  }

  @Test
  void a_folder_that_others_can_write_is_refused() throws IOException {
    Path open = Files.createDirectory(temporary.resolve("peilstok-cache-" + CurrentUser.id()));
    assertThat(Folders.mode(open)).isNotEqualTo("rwx------");
    assertThatThrownBy(() -> new CacheFolder(null, "/proc/nowhere", temporary).choose())
        .isInstanceOf(MariadbStartException.class)
        .hasMessageContaining("Set XDG_CACHE_HOME");
  }
}
