package nl.peilstok.api;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.peilstok.api.platform.terminal.Announcements;

/** What the server said to the person at the terminal. */
@Singleton
@Replaces(Announcements.class)
public final class HeardAnnouncements implements Announcements {
  private final List<String> lines = new CopyOnWriteArrayList<>();

  @Override
  public void announce(String text) {
    lines.add(text);
  }

  /** Everything said so far. */
  public List<String> lines() {
    return List.copyOf(lines);
  }
}
