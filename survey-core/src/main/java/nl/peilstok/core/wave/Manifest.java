package nl.peilstok.core.wave;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.peilstok.core.population.SegmentPlan;

/**
 * The promise of a wave, frozen at opening.
 *
 * @param invited how many people are invited, by segment key code and value
 * @param retentionDays days after publication until responses and keys are destroyed
 * @param audience who sees what: account role code → words
 * @param keyHolders how many people hold a wrapped opening key
 * @param sealingKeySha256 hex hash of the public key that seals the responses
 */
public record Manifest(
    String wave,
    WavePlan plan,
    String instrumentHash,
    SegmentPlan segments,
    int invitedInAll,
    List<Invited> invited,
    Instant opensAt,
    int retentionDays,
    Map<String, String> audience,
    int keyHolders,
    String sealingKeySha256) {

  /** Copy the collections. */
  public Manifest {
    invited = List.copyOf(invited);
    audience = Map.copyOf(audience);
  }

  /** How many people with a value are invited. */
  public record Invited(String key, String value, int people) {}
}
