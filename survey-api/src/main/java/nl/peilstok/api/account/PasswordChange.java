package nl.peilstok.api.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.api.platform.security.Logins;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;

/** Give the viewer a new password of the viewer's own choice. */
@Singleton
class PasswordChange {
  private final Credentials credentials;
  private final PasswordHashes hashes;
  private final AccountRows rows;
  private final Logins logins;

  PasswordChange(Credentials credentials, PasswordHashes hashes, AccountRows rows, Logins logins) {
    this.credentials = credentials;
    this.hashes = hashes;
    this.rows = rows;
    this.logins = logins;
  }

  /** Change it and end the viewer's other logins; refuses a wrong old and a weak new one. */
  void change(Viewer viewer, PasswordRequest request) {
    String current = request.currentOrEmpty();
    String chosen = request.newOrEmpty();
    Refusal.ifAny(missing(current, chosen));
    if (credentials.check(viewer.email(), current).isEmpty()) {
      throw Refusal.of(
          Failure.INVALID_REQUEST, List.of(Fault.of("current", Reason.WRONG_PASSWORD)));
    }
    List<Reason> weak = new ArrayList<>(PasswordRule.faults(chosen, viewer.email(), viewer.name()));
    if (chosen.equals(current)) {
      weak.add(Reason.SAME_AS_BEFORE);
    }
    if (!weak.isEmpty()) {
      throw Refusal.of(
          Failure.WEAK_PASSWORD, weak.stream().map(reason -> Fault.of("new", reason)).toList());
    }
    keep(viewer, hashes.hash(chosen));
  }

  @Transactional
  void keep(Viewer viewer, String hash) {
    rows.setPassword(viewer.id(), hash, false);
    logins.endOthers(viewer);
  }

  private static List<Fault> missing(String current, String chosen) {
    List<Fault> faults = new ArrayList<>();
    if (current.isEmpty()) {
      faults.add(Fault.of("current", Reason.MISSING));
    }
    if (chosen.isEmpty()) {
      faults.add(Fault.of("new", Reason.MISSING));
    }
    return faults;
  }
}
