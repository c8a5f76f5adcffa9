package nl.peilstok.analytics.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * Merge the parts of a partition further for one base: until each group holds enough valid answers,
 * and no group gave one answer only.
 *
 * <p>The group with the fewest valid answers goes first and takes the part with which least is
 * lost. Source: docs/privacy.md, section 5.
 *
 * @param <S> what is counted
 */
final class BaseGroups<S> {
  private final Base<S> base;
  private final PathTree tree;
  private final Blocks blocks;
  private final int offset;
  private final Map<Integer, S> counts = new HashMap<>();
  private final TreeSet<Integer> refused;

  /**
   * Prepare.
   *
   * @param counted by part, in order
   * @param blocks in which the parts stand in a row
   * @param offset where in that row they begin
   */
  BaseGroups(Base<S> base, PathTree tree, List<S> counted, Blocks blocks, int offset) {
    this.base = base;
    this.tree = tree;
    this.blocks = blocks;
    this.offset = offset;
    this.refused =
        new TreeSet<>(
            Comparator.<Integer>comparingLong(root -> base.measure().valid().applyAsLong(of(root)))
                .thenComparing(Comparator.naturalOrder()));
    for (int part = 0; part < counted.size(); part++) {
      enter(part, counted.get(part));
    }
  }

  /** Merge; false when even everybody together is refused. */
  boolean merge() {
    while (!refused.isEmpty()) {
      int root = refused.first();
      OptionalInt other = tree.nearest(root, part -> rootOf(part) != root);
      if (other.isEmpty()) {
        return false;
      }
      join(root, rootOf(other.getAsInt()));
    }
    return true;
  }

  private void join(int one, int other) {
    refused.remove(one);
    refused.remove(other);
    S both = base.measure().plus().apply(of(one), of(other));
    blocks.join(offset + one, offset + other);
    counts.remove(one);
    counts.remove(other);
    enter(rootOf(one), both);
  }

  private void enter(int root, S counted) {
    counts.put(root, counted);
    boolean tooFew = base.measure().valid().applyAsLong(counted) < base.least();
    if (tooFew || base.measure().uniform().test(counted)) {
      refused.add(root);
    }
  }

  private S of(int root) {
    S counted = counts.get(root);
    if (counted == null) {
      throw new IllegalStateException("no group " + root);
    }
    return counted;
  }

  private int rootOf(int part) {
    return blocks.root(offset + part) - offset;
  }
}
