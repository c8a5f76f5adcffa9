package nl.peilstok.api.result;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.ResponseRate;
import nl.peilstok.analytics.insight.ShownGroup;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.json.WordingJson;
import nl.peilstok.core.instrument.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A union of published parts.
 *
 * @param n respondents
 * @param invited people
 * @param response percentage in steps of five; null when more than 95 or not computable
 * @param responseAbove95 whether it is more than 95 %
 * @param members names of the parts it is made of
 */
@Serdeable
public record GroupView(
    WordingJson name,
    int n,
    int invited,
    @Nullable Integer response,
    boolean responseAbove95,
    List<WordingJson> members) {

  /** View a group under the names that the publication gives. */
  public static GroupView of(ShownGroup group, Publication publication) {
    @Nullable Integer percent = null;
    boolean above = false;
    if (group.response() instanceof Figure.Computed<ResponseRate>(ResponseRate rate)) {
      switch (rate) {
        case ResponseRate.About about -> percent = about.percent();
        case ResponseRate.Above95 _ -> above = true;
      }
    }
    return new GroupView(
        WordingJson.of(group.name()),
        group.n(),
        group.invited(),
        percent,
        above,
        members(group, publication));
  }

  private static List<WordingJson> members(ShownGroup group, Publication publication) {
    return publication.parts(group.partition()).stream()
        .filter(part -> group.parts().contains(part.number()))
        .map(part -> WordingJson.of(name(part, group, publication)))
        .toList();
  }

  private static Wording name(Part part, ShownGroup group, Publication publication) {
    return publication.name(group.partition(), Set.of(part.number()));
  }
}
