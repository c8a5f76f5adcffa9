package nl.peilstok.api.result;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.disclosure.Certificate;
import nl.peilstok.analytics.disclosure.Merge;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.api.platform.json.WordingJson;
import org.jspecify.annotations.Nullable;

/**
 * What a wave promised, what was proved, and which groups were merged and why; no sizes.
 *
 * @param certificate its text, one value a line
 * @param partsWhere how many parts <i>waar</i> has
 * @param partsWho how many parts <i>wie</i> has
 * @param components how many parts of the graph of the two share nobody; null when not proved
 * @param cutAtLeast how many respondents carry every combination at least; null when not proved
 */
@Serdeable
record OversightView(
    String wave,
    String name,
    int k,
    String manifestHash,
    String proof,
    String certificate,
    int partsWhere,
    int partsWho,
    @Nullable Integer components,
    @Nullable Integer cutAtLeast,
    List<MergeView> merges) {

  /**
   * Groups that are shown as one.
   *
   * @param partition waar or wie
   * @param reason too-small or derivable
   * @param fromWhere the groups of <i>waar</i> from which a small one would have followed
   * @param fromWho the groups of <i>wie</i> from which
   */
  @Serdeable
  record MergeView(
      String partition,
      WordingJson merged,
      String reason,
      @Nullable WordingJson fromWhere,
      @Nullable WordingJson fromWho) {

    static MergeView of(Merge merge, Publication publication) {
      WordingJson merged = WordingJson.of(publication.name(merge.merged()));
      String partition = merge.partition().code();
      return switch (merge.reason()) {
        case Merge.Reason.TooSmall _ -> new MergeView(partition, merged, "too-small", null, null);
        case Merge.Reason.Derivable(var where, var who) ->
            new MergeView(
                partition,
                merged,
                "derivable",
                WordingJson.of(publication.name(where)),
                WordingJson.of(publication.name(who)));
      };
    }
  }

  static OversightView of(Results.Shown shown) {
    Publication publication = shown.publication();
    Certificate certificate = publication.certificate();
    Certificate.Cut cut = certificate.cut();
    List<MergeView> merges = new ArrayList<>();
    for (Partition partition : Partition.values()) {
      publication.merges(partition).forEach(merge -> merges.add(MergeView.of(merge, publication)));
    }
    return new OversightView(
        shown.wave().id(),
        shown.wave().plan().name(),
        certificate.k(),
        certificate.manifestHash(),
        certificate.proof().code(),
        certificate.text(),
        publication.parts(Partition.WAAR).size(),
        publication.parts(Partition.WIE).size(),
        cut == null ? null : cut.components(),
        cut == null ? null : cut.atLeast(),
        merges);
  }
}
