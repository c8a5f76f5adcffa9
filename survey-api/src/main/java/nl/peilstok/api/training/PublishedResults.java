package nl.peilstok.api.training;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.PublishedWaves;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WaveState;
import nl.peilstok.core.wave.Waves;

/** Find publications, and the unit that a viewer may look at in one. */
@Singleton
class PublishedResults {
  private final Waves waves;
  private final PublishedWaves publications;

  PublishedResults(Waves waves, PublishedWaves publications) {
    this.waves = waves;
    this.publications = publications;
  }

  /** A wave with its publication. */
  record Shown(Wave wave, Publication publication) {
    Units units() {
      return publication.segments().organisation().units();
    }
  }

  /** The wave, or a refusal: there is none, or its results are not shown. */
  Shown shown(String id) {
    Wave wave = waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    return new Shown(
        wave, publications.find(wave).orElseThrow(() -> Refusal.of(Failure.RESULTS_NOT_PUBLISHED)));
  }

  /** How many people with each combination of values were invited to a wave. */
  Map<Segments, Integer> invited(Shown shown) {
    return waves.invited(shown.wave().id());
  }

  /** The waves that show their results, newest first. */
  List<Wave> published() {
    return waves.all().stream()
        .filter(wave -> wave.state() == WaveState.PUBLISHED || wave.state() == WaveState.PURGED)
        .toList();
  }

  /** The last wave before this one that shows its results. */
  Optional<Shown> before(Wave wave) {
    return waves.all().stream()
        .dropWhile(one -> !one.id().equals(wave.id()))
        .skip(1)
        .flatMap(one -> publications.find(one).map(found -> new Shown(one, found)).stream())
        .findFirst();
  }

  /** The unit asked for, or the one to start from: the organisation for HR, an own one else. */
  Unit unit(Shown shown, Viewer viewer, Optional<String> asked) {
    Units units = shown.units();
    if (asked.isPresent()) {
      Unit unit = units.find(asked.orElseThrow()).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
      if (!viewer.maySee(units, unit.code())) {
        throw Refusal.of(Failure.NOT_ALLOWED);
      }
      return unit;
    }
    return viewer.is(AccountRole.HR)
        ? units.root().orElseThrow(() -> Refusal.of(Failure.NOT_FOUND))
        : own(shown, viewer).stream()
            .findFirst()
            .orElseThrow(() -> Refusal.of(Failure.NOT_ALLOWED));
  }

  /** The units a manager has in this wave, by code. */
  List<Unit> own(Shown shown, Viewer viewer) {
    return viewer.units().stream()
        .sorted()
        .flatMap(code -> shown.units().find(code).stream())
        .toList();
  }
}
