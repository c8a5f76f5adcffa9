package nl.peilstok.api.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.training.Audience;
import nl.peilstok.core.training.Form;
import nl.peilstok.core.training.Price;
import nl.peilstok.core.training.Training;
import org.jspecify.annotations.Nullable;

/** Read a training from the texts of a form, a line of a file or a request; all faults at once. */
final class TrainingFields {
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern THEME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");
  private static final int LONGEST_NAME = 200;
  private static final int MINUTES = 60;
  private static final int CENTS = 100;
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(1000);
  private static final BigDecimal MOST_EUROS = BigDecimal.valueOf(1_000_000);
  private static final int MOST_PEOPLE = 1_000_000;

  private final Map<TrainingColumn, String> texts;
  private final Organisation organisation;
  private final List<Fault> faults = new ArrayList<>();

  private TrainingFields(Map<TrainingColumn, String> texts, Organisation organisation) {
    this.texts = texts;
    this.organisation = organisation;
  }

  /** The training, complete only without faults; a fault names its column. */
  record Read(Optional<Training> training, List<Fault> faults) {

    /** The training, or a refusal that names every fault. */
    Training orRefuse() {
      Refusal.ifAny(faults);
      return training.orElseThrow();
    }
  }

  static Read read(Map<TrainingColumn, String> texts, Organisation organisation) {
    return new TrainingFields(texts, organisation).read();
  }

  /** The same texts that would be read. */
  static Map<TrainingColumn, String> of(Training training) {
    Map<TrainingColumn, String> texts = new EnumMap<>(TrainingColumn.class);
    texts.put(TrainingColumn.CODE, training.code());
    texts.put(TrainingColumn.NAME_NL, training.name().nl());
    texts.put(TrainingColumn.NAME_EN, training.name().en());
    texts.put(TrainingColumn.THEME, training.theme());
    texts.put(TrainingColumn.DIMENSIONS, TrainingRow.joined(training.dimensions()));
    texts.put(TrainingColumn.FORM, training.form().code());
    texts.put(TrainingColumn.HOURS, number(training.minutes(), MINUTES));
    texts.put(TrainingColumn.PRICE, number(TrainingRow.cents(training.price()), CENTS));
    int size = TrainingRow.groupSize(training.price());
    texts.put(TrainingColumn.GROUP_SIZE, size == 0 ? "" : Integer.toString(size));
    Integer places = training.places();
    texts.put(TrainingColumn.PLACES, places == null ? "" : places.toString());
    texts.put(TrainingColumn.ROLES, String.join("+", training.audience().roles()));
    texts.put(TrainingColumn.DOELGROEPEN, String.join("+", training.audience().doelgroepen()));
    return texts;
  }

  private static String number(long count, int unit) {
    return BigDecimal.valueOf(count)
        .divide(BigDecimal.valueOf(unit), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private Read read() {
    String code = matching(TrainingColumn.CODE, CODE);
    Wording name = new Wording(name(TrainingColumn.NAME_NL), name(TrainingColumn.NAME_EN));
    String theme = matching(TrainingColumn.THEME, THEME);
    Set<Dimension> dimensions = dimensions();
    Optional<Form> form = form();
    int minutes = decimal(TrainingColumn.HOURS, MINUTES, MOST_HOURS, 1);
    int cents = decimal(TrainingColumn.PRICE, CENTS, MOST_EUROS, 0);
    @Nullable Integer size = people(TrainingColumn.GROUP_SIZE);
    @Nullable Integer places = people(TrainingColumn.PLACES);
    Audience audience =
        new Audience(
            codes(
                TrainingColumn.ROLES,
                organisation.roles().leaves().stream().map(Role::code).toList()),
            codes(
                TrainingColumn.DOELGROEPEN,
                organisation.doelgroepen().stream().map(SegmentValue::code).toList()));
    if (!faults.isEmpty()) {
      return new Read(Optional.empty(), List.copyOf(faults));
    }
    Price price = size == null ? new Price.PerPerson(cents) : new Price.PerGroup(cents, size);
    return new Read(
        Optional.of(
            new Training(
                code,
                name,
                theme,
                dimensions,
                form.orElseThrow(),
                minutes,
                price,
                places,
                audience)),
        List.of());
  }

  private String text(TrainingColumn column) {
    return texts.getOrDefault(column, "").strip();
  }

  private String required(TrainingColumn column) {
    String text = text(column);
    if (text.isEmpty()) {
      fault(column, Reason.MISSING);
    }
    return text;
  }

  private String matching(TrainingColumn column, Pattern pattern) {
    String text = required(column);
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      fault(column, Reason.MALFORMED);
    }
    return text;
  }

  private String name(TrainingColumn column) {
    String text = required(column);
    if (text.length() > LONGEST_NAME) {
      fault(column, Reason.TOO_LONG);
    }
    return text;
  }

  private Set<Dimension> dimensions() {
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    if (required(TrainingColumn.DIMENSIONS).isEmpty()) {
      return dimensions;
    }
    for (String code : split(TrainingColumn.DIMENSIONS)) {
      Dimension.find(code)
          .ifPresentOrElse(
              dimensions::add, () -> fault(TrainingColumn.DIMENSIONS, Reason.UNKNOWN_VALUE));
    }
    return dimensions;
  }

  private Optional<Form> form() {
    String text = required(TrainingColumn.FORM);
    Optional<Form> form = Form.find(text);
    if (!text.isEmpty() && form.isEmpty()) {
      fault(TrainingColumn.FORM, Reason.UNKNOWN_VALUE);
    }
    return form;
  }

  /** A number with a point or a comma, in small units, such as minutes of hours. */
  private int decimal(TrainingColumn column, int unit, BigDecimal highest, int least) {
    String text = required(column).replace(',', '.');
    if (text.isEmpty()) {
      return least;
    }
    if (!text.matches("\\d{1,7}(\\.\\d{1,2})?")) {
      fault(column, Reason.MALFORMED);
      return least;
    }
    BigDecimal number = new BigDecimal(text);
    int count =
        number.multiply(BigDecimal.valueOf(unit)).setScale(0, RoundingMode.HALF_UP).intValue();
    if (number.compareTo(highest) > 0 || count < least) {
      fault(column, Reason.OUT_OF_RANGE);
    }
    return count;
  }

  private @Nullable Integer people(TrainingColumn column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{1,7}")) {
      fault(column, Reason.MALFORMED);
      return null;
    }
    int count = Integer.parseInt(text);
    if (count < 1 || count > MOST_PEOPLE) {
      fault(column, Reason.OUT_OF_RANGE);
    }
    return count;
  }

  private Set<String> codes(TrainingColumn column, List<String> known) {
    List<String> codes = split(column);
    if (!known.containsAll(codes)) {
      fault(column, Reason.UNKNOWN_VALUE);
    }
    return new TreeSet<>(codes);
  }

  private List<String> split(TrainingColumn column) {
    return Arrays.stream(text(column).split("[+;|, ]+", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toList());
  }

  private void fault(TrainingColumn column, Reason reason) {
    faults.add(Fault.of(column.code(), reason));
  }
}
