package nl.peilstok.api.training;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.training.GivenTraining;
import nl.peilstok.core.training.GivenTraining.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A training that units were given, as it is sent by a form or a request.
 *
 * @param training the code of a training of the catalogue; may be left out when there is a name
 * @param name what another training was called
 * @param units codes of the units that were trained, each with all below it
 * @param after the id of the last wave that was answered before the training
 * @param finished the day on which it was finished, such as 2027-03-01
 * @param drawn whether lots were drawn for which units came first
 */
@Serdeable
record GivenTrainingFields(
    @Nullable String training,
    @Nullable String name,
    @Nullable List<String> units,
    @Nullable String after,
    @Nullable String finished,
    @Nullable Boolean drawn,
    @Nullable String note) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 2000;

  static final GivenTrainingFields EMPTY =
      new GivenTrainingFields(null, null, null, null, null, null, null);

  /** What stands in the installation that a given training refers to. */
  interface Known {

    /** Whether the catalogue has a training. */
    boolean isListed(String training);

    /** Whether there is such a unit, now or in the wave. */
    boolean isUnit(String unit, String wave);

    /** The days on which a training after this wave can be finished; empty for no such wave. */
    Optional<Days> days(String wave);
  }

  /** A stretch of days, both ends included. */
  record Days(LocalDate first, LocalDate last) {
    boolean hold(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /** Read a form; boxes that are ticked come as a list, one alone as a text. */
  static GivenTrainingFields of(Map<String, Object> sent) {
    return new GivenTrainingFields(
        text(sent, "training"),
        text(sent, "name"),
        switch (sent.get("units")) {
          case null -> List.of();
          case List<?> many -> many.stream().map(Object::toString).toList();
          case Object one -> List.of(one.toString());
        },
        text(sent, "after"),
        text(sent, "finished"),
        !text(sent, "drawn").isEmpty(),
        text(sent, "note"));
  }

  private static String text(Map<String, Object> sent, String field) {
    return Objects.toString(sent.get(field), "");
  }

  /** The training that was given, or a refusal that names every fault. */
  GivenTraining given(String id, Known known) {
    List<Fault> faults = new ArrayList<>();
    Subject subject = subject(known, faults);
    Optional<Days> days = known.days(textOf("after"));
    if (days.isEmpty()) {
      faults.add(missingOr("after", Reason.UNKNOWN_VALUE));
    }
    units(known, faults);
    Optional<LocalDate> day = day(days, faults);
    if (textOf("note").length() > LONGEST_NOTE) {
      faults.add(Fault.of("note", Reason.TOO_LONG));
    }
    Refusal.ifAny(faults);
    return new GivenTraining(
        id,
        subject,
        new TreeSet<>(ticked()),
        textOf("after"),
        day.orElseThrow(),
        isDrawn(),
        textOf("note"));
  }

  /** The text of a field as the form shows it again. */
  String textOf(String field) {
    return ActionPlanFields.orEmpty(
        switch (field) {
          case "training" -> training;
          case "name" -> name;
          case "after" -> after;
          case "finished" -> finished;
          case "note" -> note;
          default -> throw new IllegalArgumentException("no such field");
        });
  }

  /** The codes of the units. */
  List<String> ticked() {
    return units == null ? List.of() : units;
  }

  boolean isDrawn() {
    return Boolean.TRUE.equals(drawn);
  }

  private Subject subject(Known known, List<Fault> faults) {
    String code = textOf("training");
    String called = textOf("name");
    if (!code.isEmpty() && !known.isListed(code)) {
      faults.add(Fault.of("training", Reason.UNKNOWN_VALUE));
    } else if (code.isEmpty() && called.isEmpty()) {
      faults.add(Fault.of("training", Reason.MISSING));
    } else if (code.isEmpty() && called.length() > LONGEST_NAME) {
      faults.add(Fault.of("name", Reason.TOO_LONG));
    }
    return code.isEmpty() ? new Subject.Named(called) : new Subject.Listed(code);
  }

  private void units(Known known, List<Fault> faults) {
    if (ticked().isEmpty()) {
      faults.add(Fault.of("units", Reason.MISSING));
    }
    for (String unit : ticked()) {
      if (!known.isUnit(unit, textOf("after"))) {
        faults.add(Fault.of("units", Reason.UNKNOWN_VALUE));
      }
    }
  }

  private Optional<LocalDate> day(Optional<Days> days, List<Fault> faults) {
    try {
      LocalDate day = LocalDate.parse(textOf("finished"));
      if (days.isPresent() && !days.get().hold(day)) {
        faults.add(Fault.of("finished", Reason.OUT_OF_RANGE));
      }
      return Optional.of(day);
    } catch (DateTimeException malformed) {
      faults.add(missingOr("finished", Reason.MALFORMED));
      return Optional.empty();
    }
  }

  private Fault missingOr(String field, Reason reason) {
    return Fault.of(field, textOf(field).isEmpty() ? Reason.MISSING : reason);
  }
}
