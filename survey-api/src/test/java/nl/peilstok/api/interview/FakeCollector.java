package nl.peilstok.api.interview;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.participation.Collector;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.participation.ResponseCheck;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.wave.Manifest;
import nl.peilstok.core.wave.SealedManifest;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WavePlan;

/** Keeps responses in memory and checks them as the real one does. */
@Requires(property = "interview.fakes", value = "true")
@Singleton
class FakeCollector implements Collector, Organisations {
  static final String WAVE = "wave-1";

  /** What somebody handed in. */
  record Kept(Response response, String withdrawalHash) {}

  private final Instrument instrument;
  private final SegmentPlan plan;
  private final Set<String> codes = ConcurrentHashMap.newKeySet();
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private volatile boolean closed;

  FakeCollector(Questionnaires questionnaires) {
    this.instrument = questionnaires.instrument();
    this.plan =
        new SegmentPlan(
            questionnaires.organisation(), SegmentPlan.DEFAULT_WHERE, SegmentPlan.DEFAULT_WHO);
  }

  /** Hand out a code. */
  Secret code() {
    Secret code = Secret.draw(new SecureRandom());
    codes.add(code.text());
    return code;
  }

  void closed(boolean now) {
    closed = now;
  }

  /** What was handed in with a code, if anything. */
  Optional<Kept> keptFor(Secret code) {
    return Optional.ofNullable(kept.get(HexFormat.of().formatHex(code.hash("sealed"))));
  }

  @Override
  public Organisation current() {
    return plan.organisation();
  }

  @Override
  public Questionnaire questionnaire(Secret sealedCode) {
    if (!codes.contains(sealedCode.text())) {
      throw Refusal.of(Failure.CODE_NOT_VALID);
    }
    if (closed) {
      throw Refusal.of(Failure.WAVE_CLOSED);
    }
    return new Questionnaire(wave(), instrument);
  }

  @Override
  public byte[] admit(Secret sealedCode) {
    questionnaire(sealedCode);
    return sealedCode.hash("sealed");
  }

  @Override
  public Receipt submit(String wave, byte[] jti, Response response, byte[] withdrawalHash) {
    if (closed) {
      throw Refusal.of(Failure.WAVE_CLOSED);
    }
    Refusal.ifAny(ResponseCheck.faultsOf(response, instrument, plan));
    String hash = HexFormat.of().formatHex(withdrawalHash);
    Kept before = kept.putIfAbsent(HexFormat.of().formatHex(jti), new Kept(response, hash));
    if (before == null) {
      return Receipt.STORED;
    }
    if (before.withdrawalHash().equals(hash)) {
      return Receipt.STORED_BEFORE;
    }
    throw Refusal.of(Failure.ANSWERED_ALREADY);
  }

  private Wave.Open wave() {
    WavePlan wavePlan =
        new WavePlan(
            "Najaarsmeting 2026",
            instrument.id(),
            instrument.version(),
            plan.where(),
            plan.who(),
            10,
            Instant.parse("2026-12-18T16:00:00Z"),
            true,
            Map.of());
    Manifest manifest =
        new Manifest(
            WAVE,
            wavePlan,
            instrument.contentHash(),
            plan,
            1400,
            List.of(),
            Instant.parse("2026-11-22T08:00:00Z"),
            30,
            Map.of(),
            2,
            "00");
    byte[] bytes = "{}".getBytes(StandardCharsets.UTF_8);
    return new Wave.Open(WAVE, wavePlan, new SealedManifest(manifest, bytes));
  }
}
