package nl.peilstok.analytics.disclosure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.tally.CertaintyCounts;
import nl.peilstok.analytics.tally.ItemCounts;

/** Write the contents of a publication as rows, in canonical order; see {@link PublicationRow}. */
final class RowWriter {
  static final String PART = "part";
  static final String MERGE = "merge";
  static final String TOO_SMALL = "too-small";
  static final String DERIVABLE = "derivable";

  private final List<PublicationRow> rows = new ArrayList<>();

  private RowWriter() {}

  static List<PublicationRow> rows(Contents contents) {
    RowWriter writer = new RowWriter();
    for (Partition partition : Partition.values()) {
      contents.of(partition).forEach(part -> writer.part(partition, part));
    }
    writer.figures(contents.figures());
    writer.merges(contents.merges());
    writer.rows.addAll(WholeRows.rows(contents.whole()));
    return writer.rows.stream().sorted().toList();
  }

  private void figures(Figures figures) {
    figures
        .scales()
        .forEach((key, all) -> all.forEach(one -> row(key, one.parts(), scores(one.scores()))));
    figures
        .items()
        .forEach((key, all) -> all.forEach(one -> row(key, one.parts(), counts(one.counts()))));
    figures
        .certainties()
        .forEach((key, all) -> all.forEach(one -> row(key, one.parts(), sure(one.counts()))));
    figures
        .dimensions()
        .forEach(
            (partition, all) -> {
              BaseKey key = new BaseKey(partition, BaseKey.Kind.DIMENSIONS, "");
              all.forEach(one -> row(key, one.parts(), together(one)));
            });
  }

  private void merges(List<Merge> merges) {
    int position = 0;
    for (Merge merge : merges) {
      position++;
      String why =
          switch (merge.reason()) {
            case Merge.Reason.TooSmall _ -> TOO_SMALL;
            case Merge.Reason.Derivable(var where, var who) ->
                String.join("|", DERIVABLE, paths(where), paths(who));
          };
      rows.add(
          new PublicationRow(
              merge.partition().code(), MERGE, position, paths(merge.merged()), why));
    }
  }

  private void part(Partition partition, Part part) {
    String values =
        part.values().entrySet().stream()
            .map(entry -> step(new Step(entry.getKey(), entry.getValue())))
            .collect(Collectors.joining(";"));
    String members = String.join("|", paths(part.paths()), values, codes(part.units()));
    String figures = part.n() + ";" + part.invited();
    rows.add(new PublicationRow(partition.code(), PART, part.number(), members, figures));
  }

  private void row(BaseKey key, SortedSet<Integer> parts, String figures) {
    // Groups of one base share no part, so the first part's number is a position of its own.
    rows.add(
        new PublicationRow(
            key.partition().code(),
            key.base(),
            parts.getFirst(),
            NumberRanges.text(parts),
            figures));
  }

  private static String scores(Moments scores) {
    return scores.n() + ";" + scores.sum() + ";" + scores.sumOfSquares();
  }

  private static String counts(ItemCounts counts) {
    return String.join(
        ";",
        numbers(counts.answers()),
        Long.toString(counts.answered()),
        Long.toString(counts.dontKnow()),
        Long.toString(counts.missing()),
        Long.toString(counts.notAsked()));
  }

  private static String sure(CertaintyCounts counts) {
    return counts.n() + ";" + counts.brierSum() + ";" + counts.confidentlyWrong();
  }

  private static String together(DimensionGroup group) {
    return "%d;%d,%d,%d"
        .formatted(group.n(), group.kennisHouding(), group.kennisGedrag(), group.houdingGedrag());
  }

  private static String numbers(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static String paths(List<List<Step>> paths) {
    return paths.stream()
        .map(path -> path.stream().map(RowWriter::step).collect(Collectors.joining(";")))
        .collect(Collectors.joining("&"));
  }

  private static String step(Step step) {
    return step.key().code() + "=" + codes(step.values());
  }

  private static String codes(Collection<String> codes) {
    return codes.stream()
        .map(code -> URLEncoder.encode(code, StandardCharsets.UTF_8))
        .collect(Collectors.joining(","));
  }
}
