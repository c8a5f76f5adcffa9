package nl.peilstok.core.wave;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.Segments;

/** The waves of the organisation. */
public interface Waves {

  /** Find a wave. */
  Optional<Wave> find(String id);

  /** Find a wave that takes responses at this moment; empty before it opens and once it closed. */
  default Optional<Wave.Open> collecting(String id, Instant now) {
    return find(id)
        .filter(Wave.Open.class::isInstance)
        .map(Wave.Open.class::cast)
        .filter(open -> open.collects(now));
  }

  /** Whether a wave is open, its closing time passed or not. */
  default boolean isOpen(String id) {
    return find(id).filter(Wave.Open.class::isInstance).isPresent();
  }

  /** All waves, newest first. */
  List<Wave> all();

  /** Give a draft other split orders; false when it is no draft any more. */
  boolean splitBy(String id, List<SegmentKey> where, List<SegmentKey> who);

  /** Keep an open wave open until the surrounding transaction ends; false when it is not open. */
  boolean holdOpen(String id);

  /** The public key that seals the responses of a wave; empty while it is a draft. */
  Optional<byte[]> sealingKey(String id);

  /** The public key that tokens of a wave are checked with; empty while it is a draft. */
  Optional<byte[]> tokenKey(String id);

  /** The waves that collect now. */
  List<Wave.Open> open();

  /** How many people with each combination of values were invited, frozen at opening. */
  Map<Segments, Integer> invited(String id);

  /** Count codes against a top unit's quota; false when fewer are left or none were planned. */
  boolean takeSealedCodes(String id, String unit, int count);

  /** How many sealed codes were printed for a wave. */
  int sealedCodesPrinted(String id);

  /** Move a closed wave to ready and keep the account; false when it is not closed. */
  boolean tallied(String id, TokenAccount account);

  /** What went out and came in; empty until the responses were opened. */
  Optional<TokenAccount> account(String id);
}
