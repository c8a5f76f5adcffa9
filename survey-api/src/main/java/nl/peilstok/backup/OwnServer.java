package nl.peilstok.backup;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.peilstok.mariadb.DatabaseAddress;

/** The MariaDB that the organisation runs itself, as the environment names it. */
final class OwnServer {
  private static final Pattern PLAIN =
      Pattern.compile("jdbc:mariadb://([^:/,?]+)(?::(\\d{1,5}))?/([^?]+)(\\?.*)?");
  private static final int USUAL_PORT = 3306;

  private OwnServer() {}

  static DatabaseAddress address(Map<String, String> environment) {
    String url = environment.getOrDefault("PEILSTOK_DB_URL", "");
    Matcher parts = PLAIN.matcher(url);
    if (!parts.matches() || (parts.group(4) != null && parts.group(4).contains("ssl"))) {
      throw Refused.because(
          """
          Peilstok copies databases at an address like jdbc:mariadb://host:3306/name without TLS.
          For this one use the tools of the server: first ALTER TABLE … FORCE for each of
          %s, then
            mariadb-dump --single-transaction --order-by-primary --hex-blob <name>
          and copy the folders secrets and keystore of the data folder to another place."""
              .formatted(String.join(", ", CollectorRebuild.TABLES)));
    }
    String port = parts.group(2);
    return new DatabaseAddress(
        parts.group(1),
        port == null ? USUAL_PORT : Integer.parseInt(port),
        parts.group(3),
        new DatabaseAddress.Login(
            environment.getOrDefault("PEILSTOK_DB_USER", ""),
            environment.getOrDefault("PEILSTOK_DB_PASSWORD", "")));
  }
}
