package nl.peilstok.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.peilstok.mariadb.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnServerTest {

  @Test
  void an_ordinary_address_is_read() {
    DatabaseAddress address =
        OwnServer.address(
            Map.of(
                "PEILSTOK_DB_URL", "jdbc:mariadb://db.example.org/survey",
                "PEILSTOK_DB_USER", "survey",
                "PEILSTOK_DB_PASSWORD", "gehe\"im"));

    assertThat(address.jdbcUrl()).isEqualTo("jdbc:mariadb://db.example.org:3306/survey");
    assertThat(address.toString()).doesNotContain("gehe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mariadb://db.example.org/survey?sslMode=verify-full",
        "jdbc:mariadb:loadbalance://a,b/survey",
        "jdbc:mariadb://a,b/survey"
      })
  void for_every_other_one_it_says_what_to_use(String url) {
    assertThatThrownBy(() -> OwnServer.address(Map.of("PEILSTOK_DB_URL", url)))
        .hasMessageContaining("mariadb-dump --single-transaction --order-by-primary")
        .hasMessageContaining("sealed_response");
  }
}
