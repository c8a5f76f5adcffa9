package nl.peilstok.core.instrument;

import java.util.List;

/**
 * Why scores on a scale before and after are not of the same questions.
 *
 * @param reworded ids of items that were put in other words, or asked otherwise
 * @param added ids of items that the scale did not have before
 * @param dropped ids of items that the scale has no longer
 */
public record ScaleBreak(List<String> reworded, List<String> added, List<String> dropped) {

  /** Copy the lists. */
  public ScaleBreak {
    reworded = List.copyOf(reworded);
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
  }

  /** How many items break the line. */
  public int items() {
    return reworded.size() + added.size() + dropped.size();
  }

  boolean isNone() {
    return items() == 0;
  }
}
