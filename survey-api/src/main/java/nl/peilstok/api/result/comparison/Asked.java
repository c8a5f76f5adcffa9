package nl.peilstok.api.result.comparison;

import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.Cohort;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks to compare; a blank is nothing, as forms send it.
 *
 * @param a a cohort such as {@code role:manager}
 * @param b another; everybody else where it is left out
 * @param wave the id of another wave, in which the first cohort or everybody is looked up
 */
record Asked(@Nullable String a, @Nullable String b, @Nullable String wave) {

  Optional<Cohort> first() {
    return cohort("a", a);
  }

  Optional<Cohort> second() {
    return cohort("b", b);
  }

  Optional<String> otherWave() {
    return Optional.ofNullable(wave).filter(id -> !id.isBlank());
  }

  /** What a form that sends all its fields means: a second group needs a first and no wave. */
  Asked asForm() {
    return otherWave().isPresent() || first().isEmpty() ? new Asked(a, null, wave) : this;
  }

  boolean isNothing() {
    return first().isEmpty() && otherWave().isEmpty();
  }

  /** The cohort of a field; empty for a blank, a refusal for what is none. */
  static Optional<Cohort> cohort(String field, @Nullable String code) {
    if (code == null || code.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(Cohort.parse(code).orElseThrow(() -> fault(field, Reason.UNKNOWN_VALUE)));
  }

  static Refusal fault(String field, Reason reason) {
    return Refusal.of(Failure.INVALID_REQUEST, List.of(Fault.of(field, reason)));
  }
}
