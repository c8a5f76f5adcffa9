package nl.peilstok.core.training;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A training that units were given; never who of them came.
 *
 * <p>A wave decides before and after, as people answer a wave over weeks and a day among them says
 * nothing: the training came after {@code after}, and everybody who answers a later wave has it
 * behind them. The day is there for whoever reads it.
 *
 * @param units the codes of those that were trained, at least one; each stands for all below it
 * @param after the last wave that was answered before the training
 * @param finished the day on which it was finished
 * @param drawn whether lots were drawn for which units came first
 * @param note may be empty
 */
public record GivenTraining(
    String id,
    Subject subject,
    SortedSet<String> units,
    String after,
    LocalDate finished,
    boolean drawn,
    String note) {

  /** Copy the units; refuse a training that nobody got. */
  public GivenTraining {
    units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
    if (units.isEmpty()) {
      throw new IllegalArgumentException("somebody was trained");
    }
  }

  /** Which training it was. */
  public sealed interface Subject {

    /** One of the catalogue, as long as it has it. */
    record Listed(String code) implements Subject {}

    /** Another, by its name. */
    record Named(String name) implements Subject {}
  }
}
