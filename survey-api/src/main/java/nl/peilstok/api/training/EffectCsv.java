package nl.peilstok.api.training;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.TrainingEffect;
import nl.peilstok.analytics.insight.TrainingEffect.Effect;
import nl.peilstok.analytics.insight.TrainingEffect.Groups;
import nl.peilstok.analytics.insight.TrainingEffect.InWave;
import nl.peilstok.analytics.insight.TrainingEffect.Outcome;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.print.CellText;

/** Write an effect as CSV, with points in numbers. */
final class EffectCsv {
  private static final List<String> COLUMNS =
      List.of(
          "results.scale",
          "effect.difference",
          "results.low",
          "results.high",
          "compare.p",
          "compare.corrected",
          "effect.trained.before",
          "effect.trained.now",
          "effect.others.before",
          "effect.others.now",
          "effect.groups.trained",
          "effect.groups.others",
          "results.undefined");

  private EffectCsv() {}

  static String of(TrainingEffects.Seen seen, PrioritiesPage.ScaleWords scales) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(COLUMNS.stream().map(key -> scales.words().text(key)).toList());
      for (TrainingEffect.Line line : lines(seen)) {
        csv.writeRecord(cells(line, scales).stream().map(CellText::harmless).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail", impossible);
    }
    return text.toString();
  }

  private static List<TrainingEffect.Line> lines(TrainingEffects.Seen seen) {
    return seen.looked()
        .map(TrainingEffects.Looked::outcome)
        .filter(Outcome.Measured.class::isInstance)
        .map(Outcome.Measured.class::cast)
        .map(measured -> measured.effect().lines())
        .orElse(List.of());
  }

  private static List<String> cells(TrainingEffect.Line line, PrioritiesPage.ScaleWords scales) {
    List<String> cells = new ArrayList<>(List.of(MyUnitPage.scaleName(line.scale(), scales)));
    Optional<Effect> effect = line.effect().found();
    cells.add(number(effect.map(Effect::points)));
    cells.add(number(effect.map(one -> one.interval().lower())));
    cells.add(number(effect.map(one -> one.interval().upper())));
    cells.add(number(effect.map(Effect::p)));
    cells.add(number(effect.map(Effect::corrected)));
    Optional<Groups> groups = line.groups().found();
    cells.add(mean(groups.flatMap(all -> all.trained().before())));
    cells.add(mean(groups.flatMap(all -> all.trained().now())));
    cells.add(mean(groups.flatMap(all -> all.others().before())));
    cells.add(mean(groups.flatMap(all -> all.others().now())));
    cells.add(groups.map(all -> Integer.toString(all.trained().groups())).orElse(""));
    cells.add(groups.map(all -> Integer.toString(all.others().groups())).orElse(""));
    cells.add(reason(line.effect(), scales.words()));
    return cells;
  }

  private static String mean(Optional<InWave> people) {
    return number(people.flatMap(one -> one.score().found()).map(score -> score.mean()));
  }

  private static String number(Optional<Double> value) {
    return value.map(one -> Double.toString(one)).orElse("");
  }

  private static String reason(Figure<Effect> effect, Words words) {
    return effect instanceof Figure.NotComputable<Effect>(var reason)
        ? words.text("undefined." + reason.code())
        : "";
  }
}
