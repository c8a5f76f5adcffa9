package nl.peilstok.api.wave;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WavePlan;
import org.jspecify.annotations.Nullable;

/**
 * A wave as staff see it.
 *
 * @param state draft, open, closed, ready, published, purged or cancelled
 * @param manifestHash hex SHA-256, null in a draft
 * @param invited people frozen at opening, null in a draft
 */
@Serdeable
record WaveView(
    String id,
    String name,
    String state,
    String instrument,
    String instrumentVersion,
    List<String> where,
    List<String> who,
    int k,
    Instant closesAt,
    boolean closableByHand,
    List<QuotaView> sealedCodes,
    int keyHolders,
    @Nullable String manifestHash,
    @Nullable Integer invited) {

  /** Sealed codes of one top unit. */
  @Serdeable
  record QuotaView(String unit, int quota, int printed) {}

  static WaveView of(Wave wave, List<SealedCodeQuota> quotas, int keyHolders) {
    WavePlan plan = wave.plan();
    return new WaveView(
        wave.id(),
        plan.name(),
        wave.state().code(),
        plan.instrument(),
        plan.instrumentVersion(),
        plan.where().stream().map(SegmentKey::code).toList(),
        plan.who().stream().map(SegmentKey::code).toList(),
        plan.k(),
        plan.closesAt(),
        plan.closableByHand(),
        quotas.stream()
            .map(one -> new QuotaView(one.unitCode(), one.quota(), one.printed()))
            .toList(),
        keyHolders,
        wave.manifest().map(frozen -> frozen.hash()).orElse(null),
        wave.manifest().map(frozen -> frozen.manifest().invitedInAll()).orElse(null));
  }
}
