package nl.peilstok.analytics.disclosure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.tally.ItemCounts;

/** Write the contents of a publication as rows, in canonical order; see {@link PublicationRow}. */
final class RowWriter {
  static final String PART = "part";

  private final List<PublicationRow> rows = new ArrayList<>();

  private RowWriter() {}

  static List<PublicationRow> rows(Contents contents) {
    RowWriter writer = new RowWriter();
    for (Partition partition : Partition.values()) {
      contents.of(partition).forEach(part -> writer.part(partition, part));
    }
    contents
        .scales()
        .forEach(
            (key, groups) ->
                groups.forEach(group -> writer.row(key, group.parts(), scores(group.scores()))));
    contents
        .items()
        .forEach(
            (key, groups) ->
                groups.forEach(group -> writer.row(key, group.parts(), counts(group.counts()))));
    writer.rows.addAll(WholeRows.rows(contents.whole()));
    return writer.rows.stream().sorted().toList();
  }

  private void part(Partition partition, Part part) {
    String path = part.path().stream().map(RowWriter::step).collect(Collectors.joining(";"));
    String values =
        part.values().entrySet().stream()
            .map(entry -> step(new Step(entry.getKey(), entry.getValue())))
            .collect(Collectors.joining(";"));
    String members = String.join("|", path, values, codes(part.units()));
    String figures = part.n() + ";" + part.invited();
    rows.add(new PublicationRow(partition.code(), PART, part.number(), members, figures));
  }

  private void row(BaseKey key, SortedSet<Integer> parts, String figures) {
    String base = key.kind().code() + "/" + key.id();
    // Groups of one base share no part, so the first part's number is a position of its own.
    rows.add(
        new PublicationRow(
            key.partition().code(), base, parts.getFirst(), NumberRanges.text(parts), figures));
  }

  private static String scores(Moments scores) {
    return scores.n() + ";" + scores.sum() + ";" + scores.sumOfSquares();
  }

  private static String counts(ItemCounts counts) {
    String answers =
        counts.answers().stream().map(String::valueOf).collect(Collectors.joining(","));
    return String.join(
        ";",
        answers,
        Long.toString(counts.answered()),
        Long.toString(counts.dontKnow()),
        Long.toString(counts.missing()),
        Long.toString(counts.notAsked()));
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
