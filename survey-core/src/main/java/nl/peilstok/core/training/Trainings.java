package nl.peilstok.core.training;

import java.util.List;
import java.util.Optional;

/** The catalogue of trainings. */
public interface Trainings {

  /** All trainings, in the order of their codes. */
  List<Training> all();

  /** Find a training. */
  Optional<Training> find(String code);

  /** Add a training; false when the code is taken. */
  boolean add(Training training);

  /** Change a training; false when there is none with its code. */
  boolean change(Training training);

  /** Remove a training; false when there is none. */
  boolean remove(String code);

  /** Add trainings, and change those whose code is known, all or none. */
  void keep(List<Training> trainings);
}
