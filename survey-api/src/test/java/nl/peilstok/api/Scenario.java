package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.platform.security.AccountRole;
import org.jspecify.annotations.Nullable;

/** Bring an installation to where a test begins; each step is taken once. */
@Singleton
public final class Scenario {
  private final Installation installation;
  private boolean organised;
  private boolean staffed;
  private @Nullable ApiClient second;

  Scenario(Installation installation) {
    this.installation = installation;
  }

  /** The municipality has its units, roles and lists. */
  public synchronized void organised() {
    if (!organised) {
      Answer answer = officer().put("/organisation", Municipality.organisation());
      assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
      organised = true;
    }
  }

  /** And its staff. */
  public synchronized void staffed() {
    organised();
    if (!staffed) {
      Answer answer = officer().post("/people/imports", Municipality.csv(), "text/csv");
      assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
      staffed = true;
    }
  }

  /** And its staff, who get personal invitations instead of sealed codes. */
  public synchronized void invited() {
    organised();
    Answer answer = officer().post("/people/imports", Municipality.csv("invitation"), "text/csv");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    staffed = true;
  }

  /** A planned wave. */
  public WaveLife draft(String name) {
    staffed();
    return draft(WaveLife.plan(name));
  }

  /** A planned wave after this plan. */
  public WaveLife draft(Map<String, Object> plan) {
    return planned(plan);
  }

  /** The same, with whatever staff there is. */
  public WaveLife planned(Map<String, Object> plan) {
    return WaveLife.draft(officer(), holders(), plan);
  }

  /** A wave in which people can answer. */
  public WaveLife open(String name) {
    return draft(name).enrol().open();
  }

  /** Two of three colleagues answer: 80 people, 40 in each directorate. */
  public void interviews(WaveLife wave) {
    interviews(wave, 120);
  }

  /** Two of three of the first so many colleagues answer. */
  public void interviews(WaveLife wave, int colleagues) {
    Map<String, List<String>> codes = new HashMap<>();
    List<Colleague> staff = Municipality.staff().subList(0, colleagues);
    for (int i = 0; i < staff.size(); i++) {
      if (i % 3 != 2) {
        List<String> bowl =
            codes.computeIfAbsent(
                i < 60 ? "d-stad" : "d-dienst", unit -> new ArrayList<>(wave.codes(unit, 40)));
        Answer taken = new Interview(installation, bowl.removeFirst()).answer(staff.get(i));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
      }
    }
  }

  private synchronized List<ApiClient> holders() {
    if (second == null) {
      second = installation.asAnother(AccountRole.KEY_HOLDER);
    }
    return List.of(installation.as(AccountRole.KEY_HOLDER), second);
  }

  private ApiClient officer() {
    return installation.as(AccountRole.OFFICER);
  }
}
