package nl.peilstok.api.training;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peilstok.api.platform.print.CellText;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.training.Training;

/** Read and write the catalogue as CSV: comma or semicolon, with or without byte order mark. */
final class TrainingCsv {
  private final Organisation organisation;
  private final Map<TrainingColumn, Integer> columns = new EnumMap<>(TrainingColumn.class);
  private final Map<String, Training> trainings = new LinkedHashMap<>();
  private final List<LineFault> faults = new ArrayList<>();

  private TrainingCsv(Organisation organisation) {
    this.organisation = organisation;
  }

  /** What is wrong where; line 1 is the header, column is its name. */
  record LineFault(long line, String column, Reason reason) {
    Fault fault() {
      return Fault.of("line " + line + ", " + column, reason);
    }
  }

  /** The trainings, in the file's order, and every fault; complete only without faults. */
  record Read(List<Training> trainings, List<LineFault> faults) {}

  static Read read(byte[] csv, Organisation organisation) {
    TrainingCsv file = new TrainingCsv(organisation);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
      file.lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      file.faults.add(new LineFault(1, "", Reason.MALFORMED));
    }
    return new Read(List.copyOf(file.trainings.values()), List.copyOf(file.faults));
  }

  /** Write the catalogue; a name that a spreadsheet would take for a formula gets a quote. */
  static String write(List<Training> trainings) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(Arrays.stream(TrainingColumn.values()).map(TrainingColumn::code).toList());
      for (Training training : trainings) {
        csv.writeRecord(
            TrainingFields.of(training).values().stream().map(CellText::harmless).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail", impossible);
    }
    return text.toString();
  }

  private void lines(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    long lastLine = 1;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(first.contains(",") ? ',' : ';').ofCsvRecord(text)) {
      for (CsvRecord line : reader) {
        lastLine = line.getStartingLineNumber();
        if (!columns.isEmpty()) {
          training(line);
        } else if (!header(line)) {
          return;
        }
      }
    } catch (CsvParseException malformed) {
      faults.add(new LineFault(lastLine + 1, "", Reason.MALFORMED));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail", impossible);
    }
    if (trainings.isEmpty() && faults.isEmpty()) {
      faults.add(new LineFault(1, "", Reason.MISSING));
    }
  }

  private boolean header(CsvRecord line) {
    for (int index = 0; index < line.getFieldCount(); index++) {
      String name = line.getField(index).strip().toLowerCase(Locale.ROOT);
      int place = index;
      TrainingColumn.find(name)
          .ifPresentOrElse(
              column -> {
                if (columns.putIfAbsent(column, place) != null) {
                  faults.add(new LineFault(1, name, Reason.DUPLICATE));
                }
              },
              () -> faults.add(new LineFault(1, name, Reason.UNKNOWN_COLUMN)));
    }
    Arrays.stream(TrainingColumn.values())
        .filter(column -> !column.isOptional() && !columns.containsKey(column))
        .forEach(column -> faults.add(new LineFault(1, column.code(), Reason.MISSING)));
    return faults.isEmpty();
  }

  private void training(CsvRecord line) {
    Map<TrainingColumn, String> texts = new EnumMap<>(TrainingColumn.class);
    columns.forEach(
        (column, index) -> {
          if (index < line.getFieldCount()) {
            texts.put(column, line.getField(index));
          }
        });
    long number = line.getStartingLineNumber();
    TrainingFields.Read read = TrainingFields.read(texts, organisation);
    read.faults().forEach(one -> faults.add(new LineFault(number, one.field(), one.reason())));
    read.training()
        .filter(training -> trainings.putIfAbsent(training.code(), training) != null)
        .ifPresent(
            _ -> faults.add(new LineFault(number, TrainingColumn.CODE.code(), Reason.DUPLICATE)));
  }
}
