package nl.peilstok.core.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.population.OrganisationFixture;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import org.junit.jupiter.api.Test;

class WaveTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Instant CLOSING = NOW.plusSeconds(3600);

  @Test
  void a_wave_lives_from_draft_to_purged() {
    Wave.Open open = new Wave.Draft("w", plan(true)).open(sealed());
    Wave.Purged purged = open.close().tallied().publish().purge();

    assertThat(purged.state()).isEqualTo(WaveState.PURGED);
    assertThat(purged.manifest()).contains(open.sealed());
  }

  @Test
  void a_draft_promises_nothing_yet() {
    assertThat(new Wave.Draft("w", plan(true)).manifest()).isEmpty();
  }

  @Test
  void it_closes_by_hand_only_when_the_manifest_says_so() {
    Wave.Open fixed = new Wave.Draft("w", plan(false)).open(sealed());
    Wave.Open free = new Wave.Draft("w", plan(true)).open(sealed());

    assertThat(fixed.objectionToClosing(NOW)).contains(Failure.WAVE_NOT_YET_CLOSABLE);
    assertThat(fixed.objectionToClosing(CLOSING)).isEmpty();
    assertThat(free.objectionToClosing(NOW)).isEmpty();
  }

  @Test
  void it_takes_responses_until_the_frozen_time() {
    Wave.Open open = new Wave.Draft("w", plan(true)).open(sealed());

    assertThat(open.collects(CLOSING.minusMillis(1))).isTrue();
    assertThat(open.collects(CLOSING)).isFalse();
  }

  @Test
  void every_fault_of_a_plan_is_named_at_once() {
    WavePlan plan =
        new WavePlan(
            " ",
            "khg",
            "1",
            List.of(),
            List.of(SegmentKey.ROLE, SegmentKey.ROLE),
            4,
            NOW,
            true,
            Map.of("d", -1));

    assertThat(plan.faults(NOW))
        .containsExactlyInAnyOrder(
            Fault.of("name", Reason.MISSING),
            Fault.of("k", Reason.OUT_OF_RANGE),
            Fault.of("closesAt", Reason.IN_THE_PAST),
            Fault.of("where", Reason.MISSING),
            Fault.of("who", Reason.DUPLICATE),
            Fault.of("sealedCodes.d", Reason.OUT_OF_RANGE));
  }

  @Test
  void the_manifest_hash_is_the_sha_256_of_its_bytes() {
    assertThat(new SealedManifest(manifest(), new byte[0]).hash())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void nobody_can_change_the_bytes_of_a_manifest() {
    SealedManifest manifest = sealed();
    String before = manifest.hash();
    manifest.bytes()[0] = 0;

    assertThat(manifest.hash()).isEqualTo(before);
  }

  private static WavePlan plan(boolean closableByHand) {
    return new WavePlan(
        "Meting",
        "khg",
        "1.0",
        SegmentPlan.DEFAULT_WHERE,
        SegmentPlan.DEFAULT_WHO,
        WavePlan.DEFAULT_K,
        CLOSING,
        closableByHand,
        Map.of());
  }

  private static SealedManifest sealed() {
    return new SealedManifest(manifest(), "{}".getBytes(StandardCharsets.UTF_8));
  }

  private static Manifest manifest() {
    return new Manifest(
        "w",
        plan(true),
        "00",
        OrganisationFixture.plan(),
        1,
        0,
        List.of(),
        NOW,
        30,
        Map.of(),
        2,
        "00",
        "00");
  }
}
