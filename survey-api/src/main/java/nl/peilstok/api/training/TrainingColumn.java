package nl.peilstok.api.training;

import java.util.Locale;
import java.util.Optional;

/** The fields of a training as files and forms name them. */
enum TrainingColumn {
  CODE,
  NAME_NL,
  NAME_EN,
  THEME,
  DIMENSIONS,
  FORM,
  HOURS,
  PRICE,
  GROUP_SIZE,
  PLACES,
  ROLES,
  DOELGROEPEN;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a file may do without it. */
  boolean isOptional() {
    return switch (this) {
      case GROUP_SIZE, PLACES, ROLES, DOELGROEPEN -> true;
      case CODE, NAME_NL, NAME_EN, THEME, DIMENSIONS, FORM, HOURS, PRICE -> false;
    };
  }

  static Optional<TrainingColumn> find(String code) {
    for (TrainingColumn column : values()) {
      if (column.code().equals(code)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
