package nl.peilstok.api.result.export;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.export.ExportTable.Category;
import nl.peilstok.api.result.export.ExportTable.Gap;
import nl.peilstok.api.result.export.ExportTable.Kind;
import nl.peilstok.api.result.export.ExportTable.Row;
import nl.peilstok.core.instrument.Language;

/**
 * Write the table as an SPSS system file, which SPSS, PSPP, R and others read.
 *
 * <p>Source: the PSPP developers' guide, chapter "System File Format". Not compressed, in UTF-8,
 * with labels, codes for missing figures, and what the file says of itself as its documents.
 */
final class SavFile {
  private static final int LABEL = 255;
  private static final int VALUE_LABEL = 120;
  private static final int DOCUMENT_LINE = 80;
  private static final int TEXT_FORMAT = 1;
  private static final int NUMBER_FORMAT = 5;
  private static final int UTF_8 = 65001;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final ExportTable table;
  private final List<SavVariable> variables;
  private final Language language;
  private final SavBytes bytes = new SavBytes();

  private SavFile(ExportTable table, Language language) {
    this.table = table;
    this.variables = SavVariable.of(table);
    this.language = language;
  }

  static byte[] of(ExportTable table, ExportAbout about, Language language) {
    SavFile file = new SavFile(table, language);
    file.header(about);
    file.variables.forEach(file::variable);
    file.valueLabels();
    file.documents(about);
    file.machine();
    file.names();
    file.bytes.whole(999, 0);
    for (Row row : table.rows()) {
      for (int at = 0; at < file.variables.size(); at++) {
        file.variables.get(at).write(row.cells().get(at), file.bytes);
      }
    }
    return file.bytes.all();
  }

  private void header(ExportAbout about) {
    ZonedDateTime closed = about.closedAt().atZone(Words.zone());
    bytes.text("$FL2", 4).text("@(#) SPSS DATA FILE - Peilstok", 60);
    bytes.whole(2, variables.stream().mapToInt(SavVariable::units).sum(), 0, 0);
    bytes.whole(table.rows().size()).real(100);
    bytes.text(DATE.format(closed), 9).text(TIME.format(closed), 8);
    bytes.text(about.title(), 64).raw(new byte[3]);
  }

  private void variable(SavVariable variable) {
    for (int segment = 0; segment < variable.segments(); segment++) {
      int width = variable.width(segment);
      boolean labelled = segment == 0;
      int gaps = variable.isText() || isCode(variable) ? 0 : Gap.values().length;
      int format = format(variable, width);
      bytes.whole(2, width, labelled ? 1 : 0, gaps, format, format);
      bytes.text(variable.shortName(segment), 8);
      if (labelled) {
        byte[] label = SavBytes.cut(variable.column().label().in(language), LABEL);
        bytes.whole(label.length).padded(label, SavBytes.upTo(4, label.length));
      }
      for (Gap gap : List.of(Gap.values()).subList(0, gaps)) {
        bytes.real(gap.code());
      }
      for (int unit = 1; unit < variable.units(segment); unit++) {
        bytes.whole(2, -1, 0, 0, 0, 0).text("", 8);
      }
    }
  }

  private static int format(SavVariable variable, int width) {
    return switch (variable.column().kind()) {
      case Kind.Words _ -> format(TEXT_FORMAT, width, 0);
      case Kind.Figures(int decimals) -> format(NUMBER_FORMAT, 8, decimals);
      case Kind.Code _ -> format(NUMBER_FORMAT, 8, 0);
    };
  }

  private static int format(int type, int width, int decimals) {
    return (type << 16) | (width << 8) | decimals;
  }

  private static boolean isCode(SavVariable variable) {
    return variable.column().kind() instanceof Kind.Code;
  }

  /** Codes by their own labels; all numbers share those of what is missing. */
  private void valueLabels() {
    List<Integer> numbers = new ArrayList<>();
    int index = 1;
    for (SavVariable variable : variables) {
      if (variable.column().kind() instanceof Kind.Code(List<Category> categories)) {
        labels(categories, List.of(index));
      } else if (!variable.isText()) {
        numbers.add(index);
      }
      index += variable.units();
    }
    List<Category> gaps = new ArrayList<>();
    for (Gap gap : Gap.values()) {
      gaps.add(new Category(gap.code(), gap.label()));
    }
    labels(gaps, numbers);
  }

  private void labels(List<Category> categories, List<Integer> indices) {
    bytes.whole(3, categories.size());
    for (Category category : categories) {
      byte[] label = SavBytes.cut(category.label().in(language), VALUE_LABEL);
      bytes.real(category.code()).single(label.length);
      bytes.padded(label, SavBytes.upTo(8, label.length + 1) - 1);
    }
    bytes.whole(4, indices.size());
    indices.forEach(bytes::whole);
  }

  private void documents(ExportAbout about) {
    List<String> lines = about.lines().stream().flatMap(line -> wrapped(line).stream()).toList();
    bytes.whole(6, lines.size());
    lines.forEach(line -> bytes.text(line, DOCUMENT_LINE));
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && SavBytes.utf8(line + " " + word).length > DOCUMENT_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void machine() {
    bytes.extension(3, 4, new SavBytes().whole(1, 0, 0, -1, 1, 1, 2, UTF_8).all());
    double lowest = Math.nextUp(-Double.MAX_VALUE);
    bytes.extension(4, 8, new SavBytes().real(-Double.MAX_VALUE, Double.MAX_VALUE, lowest).all());
  }

  private void names() {
    List<String> names = new ArrayList<>();
    StringBuilder veryLong = new StringBuilder();
    for (SavVariable variable : variables) {
      names.add(variable.shortName(0) + "=" + variable.column().name());
      if (variable.isVeryLong()) {
        veryLong.append("%s=%05d\0\t".formatted(variable.shortName(0), variable.width()));
      }
    }
    bytes.extension(13, 1, SavBytes.utf8(String.join("\t", names)));
    if (!veryLong.isEmpty()) {
      bytes.extension(14, 1, SavBytes.utf8(veryLong.toString()));
    }
    bytes.extension(20, 1, SavBytes.utf8("UTF-8"));
  }
}
