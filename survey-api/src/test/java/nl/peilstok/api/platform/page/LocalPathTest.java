package nl.peilstok.api.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/waves", "/waves/a_b-c/results?scale=kennis&rows=role"})
  void a_path_of_ours_is_kept(String path) {
    assertThat(LocalPath.orHome(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "waves",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/api/v1/account",
        "/logout",
        "/a\r\nb",
        "javascript:alert(1)",
        "/a\"b"
      })
  void anything_else_leads_home(String path) {
    assertThat(LocalPath.orHome(path)).isEqualTo("/");
  }

  @Test
  void nothing_leads_home() {
    assertThat(LocalPath.orHome(null)).isEqualTo("/");
  }
}
