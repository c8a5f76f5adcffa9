package nl.peilstok.api.result.comparison;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.PublishedWaves;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/** The published waves of one instrument, in order of time. */
@Singleton
class WaveHistory {
  private static final Comparator<Past> BY_TIME =
      Comparator.comparing(Past::opened).thenComparing(past -> past.wave().id());

  private final Waves waves;
  private final PublishedWaves publications;

  WaveHistory(Waves waves, PublishedWaves publications) {
    this.waves = waves;
    this.publications = publications;
  }

  /** A wave with what it published. */
  record Past(Wave wave, Publication publication) {

    Instant opened() {
      return wave.manifest().map(one -> one.manifest().opensAt()).orElse(Instant.MIN);
    }
  }

  /** All but this one. */
  List<Past> others(Wave wave) {
    return all(wave).filter(past -> !past.wave().id().equals(wave.id())).toList();
  }

  /** This one and those before it: what is said of a wave does not change when another follows. */
  List<Past> upTo(Wave wave) {
    List<Past> all = all(wave).toList();
    int own = 0;
    while (!all.get(own).wave().id().equals(wave.id())) {
      own++;
    }
    return all.subList(0, own + 1);
  }

  private Stream<Past> all(Wave wave) {
    return waves.all().stream()
        .filter(other -> other.plan().instrument().equals(wave.plan().instrument()))
        .flatMap(other -> past(other).stream())
        .sorted(BY_TIME);
  }

  private Optional<Past> past(Wave wave) {
    return publications.find(wave).map(publication -> new Past(wave, publication));
  }
}
