package nl.peilstok.analytics.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A folder of cases and the data they are about; any folder of that shape will do. */
final class OracleFolder {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Read once: mutation runs ask for the cases thousands of times. */
  private static final Map<Path, OracleFolder> FOLDERS = new ConcurrentHashMap<>();

  private final Path folder;
  private final List<OracleCase> cases;
  private final Map<String, List<Map<String, String>>> tables = new ConcurrentHashMap<>();

  private OracleFolder(Path folder) {
    this.folder = folder;
    this.cases = readCases();
  }

  /**
   * The folder that {@code peilstok.oracles} names, or the one beside the project.
   *
   * <p>One that is named must be there; without the other the test is skipped.
   */
  static OracleFolder present() {
    String named = System.getProperty("peilstok.oracles", "");
    if (!named.isEmpty()) {
      Path folder = Path.of(System.getProperty("peilstok.root", "")).resolve(named);
      assertThat(folder.resolve("oracle_cases.json")).as("peilstok.oracles").exists();
      return FOLDERS.computeIfAbsent(folder, OracleFolder::new);
    }
    Path beside = Path.of(System.getProperty("peilstok.shared", "")).resolve("oracles");
    assumeTrue(
        Files.exists(beside.resolve("oracle_cases.json")),
        "skipped: no oracle cases at " + beside + "; name a folder with -Dpeilstok.oracles=DIR");
    return FOLDERS.computeIfAbsent(beside, OracleFolder::new);
  }

  /** All cases, in the order of the file. */
  List<OracleCase> cases() {
    return cases;
  }

  private List<OracleCase> readCases() {
    List<OracleCase> cases = new ArrayList<>();
    try {
      for (JsonNode one : JSON.readTree(file("oracle_cases.json").toFile()).get("cases")) {
        cases.add(new OracleCase(this, one));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(cases);
  }

  /** The rows of a table: column → text, empty where missing; no rows where no table is named. */
  List<Map<String, String>> table(@Nullable String name) {
    return name == null ? List.of() : tables.computeIfAbsent(name, this::read);
  }

  private List<Map<String, String>> read(String name) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file(name))) {
      reader.forEach(line -> rows.add(line.getFieldsAsMap()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(rows);
  }

  private Path file(String name) {
    return folder.resolve(name);
  }
}
