package nl.peilstok.api.wave;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.peilstok.api.platform.json.OrganisationJson;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.wave.Manifest;
import nl.peilstok.core.wave.WavePlan;
import org.jspecify.annotations.Nullable;

/** The manifest as it is frozen: these bytes are the promise. */
@Serdeable
record ManifestJson(
    String format,
    String wave,
    String name,
    InstrumentReference instrument,
    List<String> where,
    List<String> who,
    int k,
    int invitedInAll,
    @Nullable Integer listedForSealedCodes,
    List<InvitedJson> invited,
    Instant opensAt,
    Instant closesAt,
    boolean closableByHand,
    Map<String, Integer> sealedCodes,
    int retentionDays,
    Map<String, String> audience,
    int keyHolders,
    String sealingKeySha256,
    @Nullable String tokenKeySha256,
    OrganisationJson organisation) {

  private static final String FORMAT = "peilstok-manifest/2";

  /** Which questionnaire, pinned by its content hash. */
  @Serdeable
  record InstrumentReference(String id, String version, String contentHash) {}

  /** How many people with a value are invited. */
  @Serdeable
  record InvitedJson(String key, String value, int people) {}

  static ManifestJson of(Manifest manifest) {
    WavePlan plan = manifest.plan();
    return new ManifestJson(
        FORMAT,
        manifest.wave(),
        plan.name(),
        new InstrumentReference(
            plan.instrument(), plan.instrumentVersion(), manifest.instrumentHash()),
        plan.where().stream().map(SegmentKey::code).toList(),
        plan.who().stream().map(SegmentKey::code).toList(),
        plan.k(),
        manifest.invitedInAll(),
        manifest.listedForSealedCodes(),
        manifest.invited().stream()
            .map(one -> new InvitedJson(one.key(), one.value(), one.people()))
            .toList(),
        manifest.opensAt(),
        plan.closesAt(),
        plan.closableByHand(),
        new TreeMap<>(plan.sealedCodes()),
        manifest.retentionDays(),
        new TreeMap<>(manifest.audience()),
        manifest.keyHolders(),
        manifest.sealingKeySha256(),
        manifest.tokenKeySha256(),
        OrganisationJson.of(manifest.segments().organisation()));
  }

  Manifest read() {
    WavePlan plan =
        new WavePlan(
            name,
            instrument.id(),
            instrument.version(),
            SplitOrders.read(where),
            SplitOrders.read(who),
            k,
            closesAt,
            closableByHand,
            sealedCodes);
    return new Manifest(
        wave,
        plan,
        instrument.contentHash(),
        new SegmentPlan(organisation.read(), plan.where(), plan.who()),
        invitedInAll,
        // The first form knew sealed codes only: everybody drew one, and no key signed tokens.
        Objects.requireNonNullElse(listedForSealedCodes, invitedInAll),
        invited.stream()
            .map(one -> new Manifest.Invited(one.key(), one.value(), one.people()))
            .toList(),
        opensAt,
        retentionDays,
        audience,
        keyHolders,
        sealingKeySha256,
        Objects.requireNonNullElse(tokenKeySha256, ""));
  }
}
