package nl.peilstok.api.wave;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.peilstok.api.platform.json.Sent;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.wave.WavePlan;
import org.jspecify.annotations.Nullable;

/** What an officer sends for a new wave, or to change a draft; absent fields keep their value. */
@Serdeable
record WaveRequest(
    @Nullable String name,
    @Nullable String instrument,
    @Nullable String instrumentVersion,
    @Nullable Instant closesAt,
    @Nullable Integer k,
    @Nullable List<String> where,
    @Nullable List<String> who,
    @Nullable Boolean closableByHand,
    @Nullable Map<String, Integer> sealedCodes) {

  /**
   * Read a plan, taking absent fields from what there was or from the defaults.
   *
   * @throws Refusal that names all faults at once
   */
  WavePlan read(@Nullable WavePlan before, Instant now) {
    List<Fault> faults = new ArrayList<>();
    boolean fresh = before == null;
    if (closesAt == null && fresh) {
      faults.add(Fault.of("closesAt", Reason.MISSING));
    }
    WavePlan base = before == null ? defaults(now) : before;
    List<SegmentKey> readWhere = order("where", where, base.where(), faults);
    List<SegmentKey> readWho = order("who", who, base.who(), faults);
    WavePlan plan =
        new WavePlan(
            name == null ? base.name() : name.strip(),
            Objects.requireNonNullElse(instrument, base.instrument()),
            Objects.requireNonNullElse(instrumentVersion, base.instrumentVersion()),
            readWhere,
            readWho,
            Objects.requireNonNullElse(k, base.k()),
            (closesAt == null ? base.closesAt() : closesAt).truncatedTo(ChronoUnit.SECONDS),
            Objects.requireNonNullElse(closableByHand, base.closableByHand()),
            sealedCodes == null ? base.sealedCodes() : Sent.map(sealedCodes));
    faults.addAll(plan.faults(now));
    Refusal.ifAny(faults);
    return plan;
  }

  private static WavePlan defaults(Instant now) {
    return new WavePlan(
        "",
        "",
        "",
        SegmentPlan.DEFAULT_WHERE,
        SegmentPlan.DEFAULT_WHO,
        WavePlan.DEFAULT_K,
        now.plusSeconds(1),
        true,
        Map.of());
  }

  private static List<SegmentKey> order(
      String field, @Nullable List<String> codes, List<SegmentKey> otherwise, List<Fault> faults) {
    if (codes == null) {
      return otherwise;
    }
    List<SegmentKey> keys = new ArrayList<>();
    for (String code : Sent.list(codes)) {
      SegmentKey.find(code)
          .ifPresentOrElse(
              keys::add, () -> faults.add(Fault.of(field + "." + code, Reason.UNKNOWN_VALUE)));
    }
    return keys;
  }
}
