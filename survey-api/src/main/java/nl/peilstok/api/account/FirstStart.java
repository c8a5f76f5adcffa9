package nl.peilstok.api.account;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import nl.peilstok.api.platform.terminal.Announcements;

/** Tell whoever started the server how to log in for the first time. */
@Singleton
class FirstStart {
  private final FirstAdministrator administrator;
  private final Announcements announcements;

  FirstStart(FirstAdministrator administrator, Announcements announcements) {
    this.administrator = administrator;
    this.announcements = announcements;
  }

  @EventListener
  void onStart(ServerStartupEvent event) {
    administrator
        .ensure()
        .ifPresent(
            password -> {
              announcements.announce("First administrator: " + administrator.email());
              announcements.announce("One-time password: " + password);
            });
  }
}
