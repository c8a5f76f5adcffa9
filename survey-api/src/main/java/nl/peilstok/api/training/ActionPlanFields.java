package nl.peilstok.api.training;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.training.ActionPlan;
import nl.peilstok.core.training.ActionState;
import nl.peilstok.core.training.Term;
import org.jspecify.annotations.Nullable;

/**
 * A plan of action as it is sent, by a form or a request.
 *
 * @param wave the wave whose figure it is about
 * @param unit the code of the unit it is about; null when it is about people of some roles
 * @param cells {@code role/doelgroep} of the people it is about; null when it is about a unit
 * @param due a day, such as 2027-03-01; may be left out
 */
@Serdeable
record ActionPlanFields(
    @Nullable String wave,
    @Nullable String unit,
    @Nullable List<String> cells,
    @Nullable String scale,
    @Nullable String measure,
    @Nullable String owner,
    @Nullable String term,
    @Nullable String due,
    @Nullable String note) {
  private static final int LONGEST_MEASURE = 500;
  private static final int LONGEST_OWNER = 200;
  private static final int LONGEST_NOTE = 2000;

  static final ActionPlanFields EMPTY =
      new ActionPlanFields(null, null, null, null, null, null, null, null, null);

  /** The plan about a figure, or a refusal that names every fault. */
  ActionPlan plan(String id, ActionPlan.Origin origin) {
    List<Fault> faults = new ArrayList<>();
    required("measure", measure, LONGEST_MEASURE, faults);
    required("owner", owner, LONGEST_OWNER, faults);
    if (note != null && note.length() > LONGEST_NOTE) {
      faults.add(Fault.of("note", Reason.TOO_LONG));
    }
    Optional<Term> known = Term.find(orEmpty(term));
    if (known.isEmpty()) {
      faults.add(Fault.of("term", orEmpty(term).isEmpty() ? Reason.MISSING : Reason.UNKNOWN_VALUE));
    }
    Optional<LocalDate> day = day(faults);
    Refusal.ifAny(faults);
    return new ActionPlan(
        id,
        origin,
        orEmpty(measure),
        orEmpty(owner),
        known.orElseThrow(),
        day.orElse(null),
        ActionState.OPEN,
        orEmpty(note));
  }

  /** The text of a field as the form shows it again. */
  String textOf(String field) {
    return switch (field) {
      case "measure" -> orEmpty(measure);
      case "scale" -> orEmpty(scale);
      case "owner" -> orEmpty(owner);
      case "term" -> orEmpty(term);
      case "due" -> orEmpty(due);
      case "note" -> orEmpty(note);
      default -> throw new IllegalArgumentException("no such field");
    };
  }

  /** A note that fits, or a refusal. */
  static String note(@Nullable String note) {
    if (note != null && note.length() > LONGEST_NOTE) {
      Refusal.ifAny(List.of(Fault.of("note", Reason.TOO_LONG)));
    }
    return orEmpty(note);
  }

  private Optional<LocalDate> day(List<Fault> faults) {
    String text = orEmpty(due);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException malformed) {
      faults.add(Fault.of("due", Reason.MALFORMED));
      return Optional.empty();
    }
  }

  private static void required(
      String field, @Nullable String text, int longest, List<Fault> faults) {
    if (orEmpty(text).isEmpty()) {
      faults.add(Fault.of(field, Reason.MISSING));
    } else if (orEmpty(text).length() > longest) {
      faults.add(Fault.of(field, Reason.TOO_LONG));
    }
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
