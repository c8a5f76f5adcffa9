package nl.peilstok.api.wave;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.peilstok.api.platform.json.Json;
import nl.peilstok.api.platform.persistence.BytesColumn;
import nl.peilstok.api.platform.persistence.Ids;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.wave.SealedManifest;
import nl.peilstok.core.wave.TokenAccount;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WavePlan;
import nl.peilstok.core.wave.WaveState;
import nl.peilstok.core.wave.Waves;

/** Waves as they stand in the database; manifests are read once each for they never change. */
@Singleton
class WaveStore implements Waves {
  private final WaveRows rows;
  private final SealedCodeQuotas quotas;
  private final InvitedRows invitedRows;
  private final HolderKeyRows keys;
  private final TokenAccountRows accounts;
  private final Json json;
  private final Clock clock;
  private final Map<String, SealedManifest> manifests = new ConcurrentHashMap<>();

  WaveStore(
      WaveRows rows,
      SealedCodeQuotas quotas,
      InvitedRows invitedRows,
      HolderKeyRows keys,
      TokenAccountRows accounts,
      Json json,
      Clock clock) {
    this.rows = rows;
    this.quotas = quotas;
    this.invitedRows = invitedRows;
    this.keys = keys;
    this.accounts = accounts;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Optional<Wave> find(String id) {
    return rows.find(id).map(this::wave);
  }

  @Override
  public List<Wave> all() {
    return rows.all().stream().map(this::wave).toList();
  }

  @Override
  public boolean holdOpen(String id) {
    return rows.holdOpen(id).isPresent();
  }

  @Override
  public Optional<byte[]> sealingKey(String id) {
    return keys.sealingKey(id).map(BytesColumn::bytes);
  }

  @Override
  public Optional<byte[]> tokenKey(String id) {
    return keys.tokenKey(id).map(BytesColumn::bytes);
  }

  @Override
  public List<Wave.Open> open() {
    return rows.open().stream()
        .map(this::wave)
        .filter(Wave.Open.class::isInstance)
        .map(Wave.Open.class::cast)
        .toList();
  }

  @Override
  public Map<Segments, Integer> invited(String id) {
    Map<Segments, Integer> invited = new HashMap<>();
    invitedRows.ofWave(id).forEach(row -> invited.put(row.segments(), row.people()));
    return invited;
  }

  @Override
  public boolean takeSealedCodes(String id, String unit, int count) {
    return quotas.take(id, unit, count) == 1;
  }

  @Override
  public int sealedCodesPrinted(String id) {
    return quotas.ofWave(id).stream().mapToInt(SealedCodeQuota::printed).sum();
  }

  @Override
  public boolean tallied(String id, TokenAccount account) {
    if (rows.move(id, WaveState.CLOSED, WaveState.READY) == 0) {
      return false;
    }
    accounts.save(TokenAccountRow.of(id, account));
    return true;
  }

  @Override
  public Optional<TokenAccount> account(String id) {
    return accounts.findById(id).map(TokenAccountRow::account);
  }

  List<SealedCodeQuota> quotas(String id) {
    return quotas.ofWave(id);
  }

  /** Keep a new draft. */
  @Transactional
  Wave.Draft add(WavePlan plan) {
    String id = Ids.next();
    rows.save(row(id, plan));
    saveQuotas(id, plan);
    return new Wave.Draft(id, plan);
  }

  /** Change a draft; false when it is no draft any more. */
  @Transactional
  boolean change(String id, WavePlan plan) {
    if (rows.holdDraft(id).isEmpty()) {
      return false;
    }
    rows.updateDraft(row(id, plan));
    keys.forgetConfirmations(id);
    quotas.removeAll(id);
    saveQuotas(id, plan);
    return true;
  }

  @Override
  @Transactional
  public boolean splitBy(String id, List<SegmentKey> where, List<SegmentKey> who) {
    if (rows.holdDraft(id).isEmpty()) {
      return false;
    }
    return rows.find(id).map(row -> change(id, plan(row).splitBy(where, who))).orElse(false);
  }

  private void saveQuotas(String id, WavePlan plan) {
    List<SealedCodeQuota> saved =
        plan.sealedCodes().entrySet().stream()
            .map(entry -> new SealedCodeQuota(id, entry.getKey(), entry.getValue(), 0))
            .toList();
    if (!saved.isEmpty()) {
      quotas.saveQuotas(saved);
    }
  }

  private WaveRow row(String id, WavePlan plan) {
    return new WaveRow(
        id,
        WaveState.DRAFT,
        plan.name(),
        plan.instrument(),
        plan.instrumentVersion(),
        SplitOrders.column(plan.where()),
        SplitOrders.column(plan.who()),
        plan.k(),
        plan.closesAt(),
        plan.closableByHand(),
        clock.instant(),
        null);
  }

  private Wave wave(WaveRow row) {
    WavePlan plan = plan(row);
    String id = row.id();
    return switch (row.state()) {
      case DRAFT -> new Wave.Draft(id, plan);
      case OPEN -> new Wave.Open(id, plan, manifest(id));
      case CLOSED -> new Wave.Closed(id, plan, manifest(id));
      case READY -> new Wave.Ready(id, plan, manifest(id));
      case PUBLISHED -> new Wave.Published(id, plan, manifest(id));
      case PURGED -> new Wave.Purged(id, plan, manifest(id));
      case CANCELLED -> new Wave.Cancelled(id, plan, manifest(id));
    };
  }

  private WavePlan plan(WaveRow row) {
    Map<String, Integer> sealedCodes = new HashMap<>();
    quotas.ofWave(row.id()).forEach(quota -> sealedCodes.put(quota.unitCode(), quota.quota()));
    return new WavePlan(
        row.name(),
        row.instrumentId(),
        row.instrumentVersion(),
        SplitOrders.readColumn(row.whereOrder()),
        SplitOrders.readColumn(row.whoOrder()),
        row.k(),
        row.closesAt(),
        row.closableByHand(),
        sealedCodes);
  }

  private SealedManifest manifest(String id) {
    return manifests.computeIfAbsent(
        id,
        _ -> {
          byte[] bytes = rows.manifest(id).orElseThrow().bytes();
          return new SealedManifest(json.read(bytes, ManifestJson.class).read(), bytes);
        });
  }
}
