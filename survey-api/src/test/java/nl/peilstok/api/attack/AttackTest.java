package nl.peilstok.api.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality of 120. */
@Tag("attack")
final class AttackTest {
  @TempDir private Path temporary = Path.of("");

  @Test
  void after_a_rebuild_nothing_tells_whose_response_it_is() throws IOException, SQLException {
    try (OwnInstallation own = OwnInstallation.in(temporary.resolve("own"))) {
      new Attack(own, Crowd.municipality()).fails_after_a_rebuild();
    }
  }

  @Test
  void the_same_attack_succeeds_when_rows_are_counted_as_they_come()
      throws IOException, SQLException {
    try (OwnInstallation own = OwnInstallation.in(temporary.resolve("counted"))) {
      new Attack(own, Crowd.municipality()).succeeds_with_a_planted_counter();
    }
  }
}
