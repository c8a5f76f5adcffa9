package nl.peilstok.api.population;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.api.platform.json.Json;
import nl.peilstok.api.platform.persistence.Ids;
import nl.peilstok.api.platform.problem.FailureText;
import nl.peilstok.api.population.ImportReport.LineReport;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.Person;

/** Replace the staff list as a whole, or not at all. */
@Singleton
class PeopleImport {
  private static final int MOST_FAULTS = 1000;

  private final Organisations organisations;
  private final PersonRows people;
  private final PeopleImportRows imports;
  private final Json json;
  private final Clock clock;

  PeopleImport(
      Organisations organisations,
      PersonRows people,
      PeopleImportRows imports,
      Json json,
      Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.imports = imports;
    this.json = json;
    this.clock = clock;
  }

  /** Apply the list, unless it has faults or only a trial was asked; the report is kept. */
  @Transactional
  ImportReport apply(byte[] csv, boolean dryRun, Language language) {
    people.lock();
    StaffList.Read list = StaffList.read(csv, organisations.current());
    Changes changes = Changes.between(people.findAll(), list.people());
    boolean applied = !dryRun && list.faults().isEmpty();
    if (applied) {
      write(changes);
    }
    ImportReport report =
        new ImportReport(
            Ids.next(),
            dryRun,
            applied,
            list.people().size(),
            changes.added().size(),
            changes.changed().size(),
            changes.removed().size(),
            list.faults().size(),
            inWords(list.faults(), language));
    imports.save(row(report));
    return report;
  }

  /** Find what an earlier import did. */
  Optional<ImportReport> find(String id) {
    return imports.findById(id).map(this::report);
  }

  long count() {
    return people.count();
  }

  private void write(Changes changes) {
    people.deleteAll(changes.removed());
    people.saveAll(changes.added());
    people.updateAll(changes.changed());
  }

  private static List<LineReport> inWords(List<StaffList.LineFault> faults, Language language) {
    FailureText text = FailureText.in(language);
    return faults.stream()
        .limit(MOST_FAULTS)
        .map(
            fault ->
                new LineReport(
                    fault.line(),
                    fault.column(),
                    fault.reason().code(),
                    text.reason(Fault.of(fault.column(), fault.reason()))))
        .toList();
  }

  private PeopleImportRow row(ImportReport report) {
    byte[] faults = json.write(report.faults().toArray(LineReport[]::new));
    return new PeopleImportRow(
        report.id(),
        report.dryRun(),
        report.applied(),
        report.rows(),
        report.added(),
        report.changed(),
        report.removed(),
        report.faultCount(),
        new String(faults, StandardCharsets.UTF_8),
        clock.instant());
  }

  private ImportReport report(PeopleImportRow row) {
    byte[] faults = row.faults().getBytes(StandardCharsets.UTF_8);
    return new ImportReport(
        row.id(),
        row.dryRun(),
        row.applied(),
        row.rowCount(),
        row.added(),
        row.changed(),
        row.removed(),
        row.faultCount(),
        List.of(json.read(faults, LineReport[].class)));
  }

  /** What makes one list out of another. */
  private record Changes(List<PersonRow> added, List<PersonRow> changed, List<PersonRow> removed) {

    static Changes between(List<PersonRow> before, List<Person> after) {
      Map<String, PersonRow> left = new HashMap<>();
      before.forEach(row -> left.put(row.id(), row));
      List<PersonRow> added = new ArrayList<>();
      List<PersonRow> changed = new ArrayList<>();
      for (Person person : after) {
        PersonRow row = PersonRow.of(person);
        PersonRow known = left.remove(person.id());
        if (known == null) {
          added.add(row);
        } else if (!known.equals(row)) {
          changed.add(row);
        }
      }
      return new Changes(added, changed, List.copyOf(left.values()));
    }
  }
}
