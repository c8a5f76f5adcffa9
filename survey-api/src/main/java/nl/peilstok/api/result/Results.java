package nl.peilstok.api.result;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.HeatMap;
import nl.peilstok.analytics.insight.UnitView;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;
import nl.peilstok.core.wave.TokenAccount;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/** Read what a viewer may see of a wave's publication. */
@Singleton
public class Results {
  private final Waves waves;
  private final PublicationStore publications;

  Results(Waves waves, PublicationStore publications) {
    this.waves = waves;
    this.publications = publications;
  }

  /**
   * A wave with the publication that belongs to it.
   *
   * @param account empty for waves that were opened before accounts were kept
   */
  public record Shown(Wave wave, Publication publication, Optional<TokenAccount> account) {}

  /** The wave, or a refusal: there is none, or its results are not shown. */
  public Shown shown(String waveId) {
    Wave wave = waves.find(waveId).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    return new Shown(
        wave,
        publications.find(wave).orElseThrow(() -> Refusal.of(Failure.RESULTS_NOT_PUBLISHED)),
        waves.account(waveId).map(account -> account.told(wave.plan().k())));
  }

  HeatMap heatMap(Shown shown, String scale, String rows, String columns) {
    List<Fault> faults = new ArrayList<>();
    List<SegmentKey> order = shown.publication().segments().who();
    Optional<SegmentKey> rowKey = key(rows, order);
    Optional<SegmentKey> columnKey = key(columns, order);
    if (rowKey.isEmpty()) {
      faults.add(Fault.of("rows", Reason.UNKNOWN_VALUE));
    }
    if (columnKey.isEmpty() || columnKey.equals(rowKey)) {
      faults.add(Fault.of("columns", Reason.UNKNOWN_VALUE));
    }
    Refusal.ifAny(faults);
    Scales.find(shown.publication(), scale);
    return HeatMap.of(shown.publication(), scale, rowKey.orElseThrow(), columnKey.orElseThrow());
  }

  /** A unit's figures; for a manager only below the own units. */
  UnitView unit(Shown shown, Viewer viewer, String code) {
    Units units = shown.publication().segments().organisation().units();
    if (units.find(code).isEmpty()) {
      throw Refusal.of(Failure.NOT_FOUND);
    }
    if (!viewer.maySee(units, code)) {
      throw Refusal.of(Failure.NOT_ALLOWED);
    }
    return UnitView.of(shown.publication(), Scales.dimensions(shown.publication()), code)
        .orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  /** The unit a viewer starts from: the organisation for HR, the first own unit for a manager. */
  String startingUnit(Shown shown, Viewer viewer) {
    Units units = shown.publication().segments().organisation().units();
    if (viewer.is(AccountRole.HR)) {
      return units.root().map(Unit::code).orElseThrow();
    }
    return viewer.units().stream()
        .sorted()
        .filter(code -> units.find(code).isPresent())
        .findFirst()
        .orElseThrow(() -> Refusal.of(Failure.NOT_ALLOWED));
  }

  private static Optional<SegmentKey> key(String code, List<SegmentKey> order) {
    return SegmentKey.find(code).filter(order::contains);
  }
}
