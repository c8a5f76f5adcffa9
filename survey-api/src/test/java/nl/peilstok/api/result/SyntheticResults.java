package nl.peilstok.api.result;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Promise;
import nl.peilstok.analytics.disclosure.ProofKey;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.PublicationOutcome;
import nl.peilstok.analytics.disclosure.Publisher;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.analytics.synthetic.SyntheticWave;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WavePlan;

/** Results of a made-up organisation without a server: tallied and published in memory. */
public final class SyntheticResults {
  private static final int K = 10;

  private SyntheticResults() {}

  /** One of its waves, published. */
  public static Results.Shown of(SyntheticOrganisation organisation, int number) {
    SyntheticWave wave = organisation.wave(number);
    SegmentPlan segments =
        new SegmentPlan(
            organisation.organisation(), SegmentPlan.DEFAULT_WHERE, SegmentPlan.DEFAULT_WHO);
    Tally tally = Tally.empty(new TallyPlan(wave.instrument(), segments));
    wave.responses().forEach(tally::add);
    PublicationOutcome outcome =
        Publisher.publish(
            tally,
            wave.invited(),
            new Promise(K, "ab".repeat(32)),
            ProofKey.of(new byte[ProofKey.LENGTH]));
    return new Results.Shown(draft(number, segments), published(outcome), Optional.empty());
  }

  private static Publication published(PublicationOutcome outcome) {
    return switch (outcome) {
      case PublicationOutcome.Published(Publication publication, _) -> publication;
      case PublicationOutcome.NotPublishable _ -> throw new AssertionError("too small");
    };
  }

  private static Wave draft(int number, SegmentPlan segments) {
    return new Wave.Draft(
        "w" + number,
        new WavePlan(
            "Meting " + number,
            "khg-digitale-veiligheid-kort",
            "1.1",
            segments.where(),
            segments.who(),
            K,
            Instant.parse("2026-11-23T10:00:00Z"),
            true,
            Map.of()));
  }
}
