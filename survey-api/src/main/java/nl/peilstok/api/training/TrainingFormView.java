package nl.peilstok.api.training;

import java.util.Map;
import nl.peilstok.api.platform.page.Faults;

/**
 * The form for a training.
 *
 * @param code of the training that is changed; empty for a new one
 */
record TrainingFormView(String code, Map<TrainingColumn, String> texts, Faults faults) {

  boolean isNew() {
    return code.isEmpty();
  }

  String text(String column) {
    return TrainingColumn.find(column).map(one -> texts.getOrDefault(one, "")).orElse("");
  }
}
