package nl.peilstok.api;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import nl.peilstok.api.platform.persistence.Ids;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.platform.security.BearerLogins;
import nl.peilstok.api.platform.security.PageSessions;

/** Accounts put straight into the database, and logins without a password. */
@Singleton
final class MadeUpAccounts {
  private final DataSource database;
  private final BearerLogins bearers;
  private final PageSessions sessions;
  private final Map<AccountRole, String> ids = new EnumMap<>(AccountRole.class);

  MadeUpAccounts(DataSource database, BearerLogins bearers, PageSessions sessions) {
    // The bean itself hands out connections within transactions only.
    this.database = DelegatingDataSource.unwrapDataSource(database);
    this.bearers = bearers;
    this.sessions = sessions;
  }

  synchronized String id(AccountRole role) {
    return ids.computeIfAbsent(role, wanted -> make(wanted, Set.of()));
  }

  String newcomer() {
    String id = another(AccountRole.OFFICER);
    write("UPDATE account SET must_change_password = TRUE WHERE id = ?", id);
    return id;
  }

  String another(AccountRole role) {
    return make(role, Set.of());
  }

  String manager(Set<String> units) {
    return make(AccountRole.MANAGER, units);
  }

  String bearer(String accountId) {
    return bearers.begin(accountId).accessToken();
  }

  String session(String accountId) {
    MutableHttpResponse<?> response = HttpResponse.ok();
    sessions.begin(HttpRequest.GET("/").header("Host", "localhost"), response, accountId);
    return response.getCookies().get("peilstok").getValue();
  }

  private String make(AccountRole role, Set<String> units) {
    String id = Ids.next();
    String email = role.code() + "-" + id.toLowerCase(Locale.ROOT) + "@example.org";
    write(
        "INSERT INTO account (id, email, name, password_hash, must_change_password, created_at)"
            + " VALUES (?, ?, ?, 'none', FALSE, UTC_TIMESTAMP(6))",
        id,
        email,
        "Test " + role.code());
    write("INSERT INTO account_role (account_id, role) VALUES (?, ?)", id, role.name());
    units.forEach(
        unit -> write("INSERT INTO account_unit (account_id, unit_code) VALUES (?, ?)", id, unit));
    return id;
  }

  private void write(String sql, String... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
