package nl.peilstok.api.population;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Person;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.population.Segments;
import org.jspecify.annotations.Nullable;

/**
 * Read a staff list in CSV: comma or semicolon, with or without a byte order mark.
 *
 * <p>Faults name line and column and never what stood there, for that is personal.
 */
final class StaffList {
  static final List<String> COLUMNS =
      List.of("id", "name", "email", "unit", "role", "doelgroep", "tenure", "marks", "channel");
  private static final Set<String> OPTIONAL = Set.of("marks", "channel");
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_TEXT = 200;
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,189}");

  private final Organisation organisation;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Set<String> leafRoles;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Set<String> emails = new HashSet<>();
  private final List<LineFault> faults = new ArrayList<>();

  private StaffList(Organisation organisation) {
    this.organisation = organisation;
    this.leafRoles =
        new TreeSet<>(organisation.roles().leaves().stream().map(role -> role.code()).toList());
  }

  /** What is wrong where; line 1 is the header, column is its name. */
  record LineFault(long line, String column, Reason reason) {}

  /** The people, in the list's order, and every fault; people are complete only without faults. */
  record Read(List<Person> people, List<LineFault> faults) {}

  static Read read(byte[] csv, Organisation organisation) {
    StaffList list = new StaffList(organisation);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
      list.lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      list.faults.add(new LineFault(1, "", Reason.MALFORMED));
    }
    return new Read(List.copyOf(list.people.values()), List.copyOf(list.faults));
  }

  private void lines(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char separator = first.contains(",") ? ',' : ';';
    long lastLine = 1;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
      for (CsvRecord line : reader) {
        lastLine = line.getStartingLineNumber();
        if (columns.isEmpty()) {
          if (!header(line)) {
            return;
          }
        } else {
          person(line);
        }
      }
    } catch (CsvParseException malformed) {
      faults.add(new LineFault(lastLine + 1, "", Reason.MALFORMED));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail", impossible);
    }
    if (columns.isEmpty() || (people.isEmpty() && faults.isEmpty())) {
      faults.add(new LineFault(1, "", Reason.MISSING));
    }
  }

  private boolean header(CsvRecord line) {
    for (int index = 0; index < line.getFieldCount(); index++) {
      String column = line.getField(index).strip().toLowerCase(Locale.ROOT);
      if (!COLUMNS.contains(column)) {
        faults.add(new LineFault(1, column, Reason.UNKNOWN_COLUMN));
      } else if (columns.putIfAbsent(column, index) != null) {
        faults.add(new LineFault(1, column, Reason.DUPLICATE));
      }
    }
    for (String column : COLUMNS) {
      if (!columns.containsKey(column) && !OPTIONAL.contains(column)) {
        faults.add(new LineFault(1, column, Reason.MISSING));
      }
    }
    return faults.isEmpty();
  }

  private void person(CsvRecord line) {
    int before = faults.size();
    long number = line.getStartingLineNumber();
    String id = required(line, "id", LONGEST_ID);
    String name = required(line, "name", LONGEST_TEXT);
    Person.Channel channel = channel(line);
    String email = email(line, channel);
    Segments segments =
        new Segments(
            unit(line),
            known(line, "role", leafRoles),
            known(line, "doelgroep", codes(organisation.doelgroepen())),
            known(line, "tenure", codes(organisation.tenureBands())),
            marks(line));
    if (faults.size() > before) {
      return;
    }
    if (people.putIfAbsent(id, new Person(id, name, email, segments, channel)) != null) {
      faults.add(new LineFault(number, "id", Reason.DUPLICATE));
    }
    if (!email.isEmpty() && !emails.add(email.toLowerCase(Locale.ROOT))) {
      faults.add(new LineFault(number, "email", Reason.DUPLICATE));
    }
  }

  private Person.Channel channel(CsvRecord line) {
    String code = field(line, "channel");
    for (Person.Channel channel : Person.Channel.values()) {
      if (channel.code().equals(code)) {
        return channel;
      }
    }
    if (!code.isEmpty()) {
      fault(line, "channel", Reason.UNKNOWN_VALUE);
    }
    return Person.Channel.INVITATION;
  }

  /** Whoever draws a sealed code may have no mail. */
  private String email(CsvRecord line, Person.Channel channel) {
    if (channel == Person.Channel.SEALED_CODE && field(line, "email").isEmpty()) {
      return "";
    }
    String email = required(line, "email", LONGEST_TEXT);
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      fault(line, "email", Reason.MALFORMED);
    }
    return email;
  }

  private String unit(CsvRecord line) {
    String unit = required(line, "unit", LONGEST_TEXT);
    if (!unit.isEmpty() && organisation.units().find(unit).isEmpty()) {
      fault(line, "unit", Reason.UNKNOWN_VALUE);
    }
    return unit;
  }

  private Set<String> marks(CsvRecord line) {
    String field = field(line, "marks");
    if (field.isEmpty()) {
      return Set.of();
    }
    Set<String> marks = new TreeSet<>();
    for (String mark : Arrays.asList(field.split("[;+|]", -1))) {
      String code = mark.strip();
      if (!codes(organisation.riskMarks()).contains(code)) {
        fault(line, "marks", Reason.UNKNOWN_VALUE);
      }
      marks.add(code);
    }
    if (String.join("+", marks).length() > LONGEST_TEXT) {
      fault(line, "marks", Reason.TOO_LONG);
    }
    return marks;
  }

  private String known(CsvRecord line, String column, Set<String> codes) {
    String code = required(line, column, LONGEST_TEXT);
    if (!code.isEmpty() && !codes.contains(code)) {
      fault(line, column, Reason.UNKNOWN_VALUE);
    }
    return code;
  }

  private String required(CsvRecord line, String column, int longest) {
    String text = field(line, column);
    if (text.isEmpty()) {
      fault(line, column, Reason.MISSING);
    } else if (text.length() > longest) {
      fault(line, column, Reason.TOO_LONG);
    }
    return text;
  }

  private String field(CsvRecord line, String column) {
    @Nullable Integer index = columns.get(column);
    return index == null || index >= line.getFieldCount() ? "" : line.getField(index).strip();
  }

  private void fault(CsvRecord line, String column, Reason reason) {
    faults.add(new LineFault(line.getStartingLineNumber(), column, reason));
  }

  private static Set<String> codes(List<SegmentValue> values) {
    return new TreeSet<>(values.stream().map(SegmentValue::code).toList());
  }
}
