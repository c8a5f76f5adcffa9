package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShutdownTest {

  private final Shutdown shutdown = new Shutdown();
  private final List<String> closed = new ArrayList<>();

  @Test
  void the_last_opened_is_closed_first() {
    shutdown.closing(() -> closed.add("database"));
    shutdown.closing(() -> closed.add("pool"));
    assertThat(shutdown.hasBegun()).isFalse();
    shutdown.begin();
    assertThat(closed).containsExactly("pool", "database");
    assertThat(shutdown.hasBegun()).isTrue();
  }

  @Test
  void one_that_does_not_close_keeps_nobody_from_closing() {
    shutdown.closing(() -> closed.add("database"));
    shutdown.closing(
        () -> {
          throw new IOException("the pool is stuck");
        });
    shutdown.begin();
    assertThat(closed).containsExactly("database");
  }

  @Test
  void what_is_opened_too_late_is_closed_at_once() {
    shutdown.begin();
    shutdown.closing(() -> closed.add("database"));
    assertThat(closed).containsExactly("database");
  }
}
