package nl.peilstok.api.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.peilstok.api.platform.problem.FailureText;
import nl.peilstok.api.training.CatalogueReport.LineReport;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.training.Training;
import nl.peilstok.core.training.Trainings;

/** Read trainings from a file into the catalogue, all or none; others stay as they are. */
@Singleton
class CatalogueImport {
  private static final String STARTER = "/trainings/starter.csv";

  private final Trainings trainings;
  private final Organisations organisations;

  CatalogueImport(Trainings trainings, Organisations organisations) {
    this.trainings = trainings;
    this.organisations = organisations;
  }

  /** The trainings to start with, about the themes of the shipped questionnaire. */
  static byte[] starter() {
    try (InputStream file =
        Objects.requireNonNull(CatalogueImport.class.getResourceAsStream(STARTER), STARTER)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(STARTER, unreadable);
    }
  }

  /** Apply the file, unless it has faults or only a trial was asked. */
  @Transactional
  CatalogueReport apply(byte[] csv, boolean dryRun, Language language) {
    TrainingCsv.Read file = TrainingCsv.read(csv, organisations.current());
    List<Training> known = trainings.all();
    List<String> codes = known.stream().map(Training::code).toList();
    int added = (int) file.trainings().stream().filter(one -> !codes.contains(one.code())).count();
    int same = (int) file.trainings().stream().filter(known::contains).count();
    boolean applied = !dryRun && file.faults().isEmpty();
    if (applied) {
      trainings.keep(file.trainings());
    }
    FailureText text = FailureText.in(language);
    return new CatalogueReport(
        dryRun,
        applied,
        file.trainings().size(),
        added,
        file.trainings().size() - added - same,
        file.faults().stream().map(fault -> report(fault, text)).toList());
  }

  private static LineReport report(TrainingCsv.LineFault fault, FailureText text) {
    return new LineReport(
        fault.line(),
        fault.column(),
        fault.reason().code(),
        text.reason(Fault.of(fault.column(), fault.reason())));
  }
}
