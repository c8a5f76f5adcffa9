package nl.peilstok.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OrphansTest {

  @TempDir private Path temporary = Path.of("");

  @Test
  void a_killed_owner_leaves_nothing_in_the_way_and_nothing_is_lost() throws Exception {
    EmbeddedMariadbSettings settings = Folders.settings(temporary);
    ChildJvm owner = ChildJvm.run(ServerOwner.class, settings.folder().toString());
    long orphan = Long.parseLong(owner.awaitLine("server "));
    assertThatThrownBy(() -> EmbeddedMariadb.start(settings))
        .isInstanceOf(MariadbStartException.class)
        .hasMessageContaining("(process " + owner.process().pid() + ")");

    owner.kill();
    assertThat(Signals.runs(orphan)).isTrue();

    long begin = System.nanoTime();
    try (EmbeddedMariadb server = EmbeddedMariadb.start(settings)) {
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
      assertThat(server.processId()).isNotEqualTo(orphan);
      assertThat(Sql.on(server).ask("SELECT word FROM kept")).isEqualTo("blijft");
      assertThat(Signals.runs(orphan)).isFalse();
    }
  }
}
