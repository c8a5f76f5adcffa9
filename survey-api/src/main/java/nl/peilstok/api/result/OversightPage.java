package nl.peilstok.api.result;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.disclosure.Certificate;
import nl.peilstok.analytics.disclosure.Merge;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.api.platform.page.Words;

/**
 * What was proved, and which groups were merged and why; no sizes.
 *
 * @param parts how many groups are shown, by partition
 */
record OversightPage(
    String wave, String name, Certificate certificate, List<Shown> parts, List<Line> merges) {

  /** Copy the lists. */
  OversightPage {
    parts = List.copyOf(parts);
    merges = List.copyOf(merges);
  }

  /** How many groups one partition shows. */
  record Shown(Partition partition, int parts, Publication.Bases bases) {}

  /** Groups that were merged, with the reason in words. */
  record Line(Partition partition, String merged, String reason) {}

  static OversightPage of(Results.Shown shown, Words words) {
    Publication publication = shown.publication();
    List<Shown> parts = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Partition partition : Partition.values()) {
      parts.add(
          new Shown(
              partition, publication.parts(partition).size(), publication.basesMerged(partition)));
      for (Merge merge : publication.merges(partition)) {
        lines.add(
            new Line(
                partition,
                publication.name(merge.merged()).in(words.language()),
                reason(merge, publication, words)));
      }
    }
    return new OversightPage(
        shown.wave().id(), shown.wave().plan().name(), publication.certificate(), parts, lines);
  }

  /** The groups of one partition that were merged. */
  List<Line> merges(Partition partition) {
    return merges.stream().filter(line -> line.partition() == partition).toList();
  }

  private static String reason(Merge merge, Publication publication, Words words) {
    return switch (merge.reason()) {
      case Merge.Reason.TooSmall _ -> words.text("oversight.reason.tooSmall");
      case Merge.Reason.Derivable(var where, var who) ->
          words.text(
              "oversight.reason.derivable",
              publication.name(where).in(words.language()),
              publication.name(who).in(words.language()));
    };
  }
}
