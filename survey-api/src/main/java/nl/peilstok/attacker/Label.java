package nl.peilstok.attacker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Who a number is about, as far as its surroundings say.
 *
 * @param view {@code where} for units, {@code who} for characteristics
 * @param text what it says, the same for labels that mean the same
 * @param holds whether somebody of a kind, sitting in a unit, is meant; those who draw a code may
 *     count for the organisation as a whole, so that their unit is not certain
 * @param otherwise whom else it may mean, when the first are not as many as were invited
 */
record Label(
    String view,
    String text,
    BiPredicate<Staff.Kind, String> holds,
    Optional<BiPredicate<Staff.Kind, String>> otherwise) {
  private static final List<String> KEYS =
      List.of(
          "directorate", "department", "team", "roleGroup", "role", "doelgroep", "tenure", "marks");

  /** The first so many keys are kinds of units. */
  private static final int PLACES = 3;

  Label(String view, String text, BiPredicate<Staff.Kind, String> holds) {
    this(view, text, holds, Optional.empty());
  }

  /** Everybody. */
  static final Label EVERYBODY = new Label("where", "everybody", (_, _) -> true);

  /** What the fields of an object say; what an outer object said holds where this says nothing. */
  static Label of(Tree object, Tree document, Label outer, Organisation organisation) {
    Label label = outer;
    if (!object.list("cells").isEmpty()) {
      label = ofCells(object.list("cells"), document.text("rowKey"), document.text("columnKey"));
    } else if (!object.list("units").isEmpty()) {
      List<String> units = object.texts("units");
      label = ofUnits(units, object.texts("beyond"), document.text("unit"), organisation);
    } else if (!object.text("unit").isEmpty() && object.at("own").size() == 0) {
      label = ofUnits(List.of(object.text("unit")), List.of(), "", organisation);
    } else if (!object.text("key").isEmpty() && !object.list("values").isEmpty()) {
      label = ofCohort(object, organisation);
    }
    Map<String, String> values = new LinkedHashMap<>();
    KEYS.stream()
        .filter(key -> !object.text(key).isEmpty())
        .forEach(key -> values.put(key, object.text(key)));
    return values.isEmpty() ? label : label.and(values);
  }

  /** The people with some values of a key, or everybody else. */
  private static Label ofCohort(Tree cohort, Organisation organisation) {
    String key = cohort.text("key");
    List<String> values = cohort.texts("values");
    boolean isRest = cohort.text("side").equals("rest");
    boolean isPlace = KEYS.indexOf(key) < PLACES;
    return new Label(
        isPlace ? "where" : "who",
        key + values + isRest,
        (kind, unit) ->
            isRest != values.contains(isPlace ? organisation.at(unit, key) : kind.value(key)));
  }

  private static Label ofCells(List<Tree> cells, String rowKey, String columnKey) {
    return new Label(
        "who",
        rowKey + columnKey + cells,
        (kind, _) ->
            cells.stream()
                .anyMatch(
                    cell ->
                        cell.text("row").equals(kind.value(rowKey))
                            && cell.text("column").equals(kind.value(columnKey))));
  }

  /** The unit that is viewed stands, among those below it, for the people who sit in it. */
  private static Label ofUnits(
      List<String> units, List<String> beyond, String viewed, Organisation organisation) {
    BiPredicate<Staff.Kind, String> whole =
        (_, unit) ->
            Stream.concat(units.stream(), beyond.stream())
                .anyMatch(organisation.path(unit)::contains);
    BiPredicate<Staff.Kind, String> sitting =
        (_, unit) ->
            Stream.concat(units.stream(), beyond.stream())
                .anyMatch(
                    code ->
                        code.equals(viewed)
                            ? unit.equals(code)
                            : organisation.path(unit).contains(code));
    return new Label("where", viewed + units + beyond, whole, Optional.of(sitting));
  }

  private Label and(Map<String, String> values) {
    return new Label(
        view + "+" + values.keySet(),
        text + values,
        (kind, unit) ->
            holds.test(kind, unit)
                && values.entrySet().stream()
                    .allMatch(value -> kind.value(value.getKey()).equals(value.getValue())));
  }
}
