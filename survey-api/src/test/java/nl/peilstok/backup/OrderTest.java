package nl.peilstok.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderTest {

  @Test
  void a_backup_goes_into_two_folders() {
    assertThat(order("backup --data /d --to /b"))
        .isEqualTo(new Order.Backup(Path.of("/d"), Path.of("/b/database"), Path.of("/b/keystore")));
    assertThat(order("backup --data /d --to /b --keystore-to /k"))
        .isEqualTo(new Order.Backup(Path.of("/d"), Path.of("/b/database"), Path.of("/k")));
  }

  @Test
  void the_environment_says_where_the_data_are_when_the_words_do_not() {
    assertThat(Order.of(List.of("backup", "--to", "/b"), Map.of("PEILSTOK_DATA", "/elsewhere")))
        .isEqualTo(
            new Order.Backup(
                Path.of("/elsewhere"), Path.of("/b/database"), Path.of("/b/keystore")));
  }

  @Test
  void a_restore_needs_both_files_and_a_folder() {
    assertThat(order("restore --from /a.gz --keystore /k.zip --data /new"))
        .isEqualTo(new Order.Restore(Path.of("/a.gz"), Path.of("/k.zip"), Path.of("/new")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backup",
        "backup --to",
        "backup --to --data",
        "backup --from /a",
        "restore --from /a --data /d",
        "restore --from /a --keystore /k",
        "keep --to /b"
      })
  void what_cannot_be_read_is_refused_with_the_usage(String words) {
    assertThatThrownBy(() -> order(words))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.exitCode()).isEqualTo(2);
              assertThat(refused.sentence()).contains("Usage: backup --to DIR");
            });
  }

  private static Order order(String words) {
    return Order.of(List.of(words.split(" ", -1)), Map.of());
  }
}
