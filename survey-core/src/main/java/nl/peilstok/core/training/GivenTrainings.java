package nl.peilstok.core.training;

import java.util.List;
import java.util.Optional;

/** The trainings that units were given. */
public interface GivenTrainings {

  /** All of them, oldest first. */
  List<GivenTraining> all();

  /** Find one. */
  Optional<GivenTraining> find(String id);

  /** Keep a new one. */
  void add(GivenTraining given);

  /** Forget one; false when there is none with its id. */
  boolean remove(String id);
}
