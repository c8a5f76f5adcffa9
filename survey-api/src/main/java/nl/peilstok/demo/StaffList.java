package nl.peilstok.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.peilstok.analytics.synthetic.Employee;
import nl.peilstok.core.population.Segments;

/**
 * The staff list of the repository's file, and how it reads after people have left and come.
 *
 * @param header the first line
 * @param rows by the first holder's id, in the file's order
 */
record StaffList(String header, Map<String, List<String>> rows) {
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int EMAIL = 2;
  private static final int UNIT = 3;
  private static final int ROLE = 4;
  private static final int DOELGROEP = 5;
  private static final int TENURE = 6;
  private static final int MARKS = 7;
  private static final int CHANNEL = 8;

  /** Read the file. It is ours and has no quoted fields; the server reads real ones with care. */
  static StaffList of(String csv) {
    List<String> lines = csv.lines().toList();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = List.of(line.split(",", -1));
      rows.put(fields.get(ID), fields);
    }
    return new StaffList(lines.getFirst(), rows);
  }

  /** Everybody on it. */
  List<Employee> employees() {
    return rows.values().stream().map(StaffList::employee).toList();
  }

  /** Whether whoever has this seat gets an invitation. */
  boolean invites(String seat) {
    return row(seat).get(CHANNEL).equals("invitation");
  }

  /** The list with these people on it, as the API takes it. */
  String with(List<Employee> employees) {
    StringBuilder csv = new StringBuilder(header).append('\n');
    employees.forEach(employee -> csv.append(String.join(",", fields(employee))).append('\n'));
    return csv.toString();
  }

  private List<String> fields(Employee employee) {
    List<String> seat = row(employee.seat());
    boolean first = employee.id().equals(employee.seat());
    Segments segments = employee.segments();
    return List.of(
        employee.id(),
        first ? seat.get(NAME) : newName(employee.id()),
        first || seat.get(EMAIL).isEmpty() ? seat.get(EMAIL) : newEmail(employee, seat.get(EMAIL)),
        segments.unit(),
        segments.role(),
        Optional.ofNullable(segments.doelgroep()).orElse(""),
        Optional.ofNullable(segments.tenure()).orElse(""),
        seat.get(MARKS),
        seat.get(CHANNEL));
  }

  /** A first name and a surname of two others, always the same for an id. */
  private String newName(String id) {
    List<List<String>> all = List.copyOf(rows.values());
    String first = all.get(Math.floorMod(id.hashCode(), all.size())).get(NAME);
    String last = all.get(Math.floorMod(31 * id.hashCode() + 17, all.size())).get(NAME);
    return first.substring(0, first.indexOf(' ')) + last.substring(last.indexOf(' '));
  }

  private static String newEmail(Employee employee, String before) {
    return employee.id() + before.substring(before.indexOf('@'));
  }

  private List<String> row(String seat) {
    List<String> row = rows.get(seat);
    if (row == null) {
      throw new IllegalArgumentException("nobody ever sat on " + seat);
    }
    return row;
  }

  private static Employee employee(List<String> fields) {
    List<String> marks =
        List.of(fields.get(MARKS).split(";", -1)).stream().filter(one -> !one.isBlank()).toList();
    return Employee.first(
        fields.get(ID),
        new Segments(
            fields.get(UNIT),
            fields.get(ROLE),
            fields.get(DOELGROEP),
            fields.get(TENURE),
            Set.copyOf(marks)));
  }
}
