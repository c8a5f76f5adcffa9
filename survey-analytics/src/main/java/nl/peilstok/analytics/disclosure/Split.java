package nl.peilstok.analytics.disclosure;

import java.util.List;

/**
 * How everybody was divided.
 *
 * @param leaves everybody once, in the order of the tree
 * @param merges what was too small to stand alone
 */
record Split(List<Leaf> leaves, List<Merge> merges) {

  /** Copy the lists. */
  Split {
    leaves = List.copyOf(leaves);
    merges = List.copyOf(merges);
  }
}
