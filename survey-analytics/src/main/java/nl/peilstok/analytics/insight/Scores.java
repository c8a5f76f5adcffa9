package nl.peilstok.analytics.insight;

import java.util.List;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Moments;

/** The scores of one group of one wave. */
record Scores(Publication publication, CohortGroup group, Parts parts) {

  Scores(Publication publication, CohortGroup group) {
    this(publication, group, new Parts(publication, group.people().partition(), List.of()));
  }

  Figure<Moments> scores(String scale) {
    return parts.scores(group.people().parts(), scale);
  }

  Figure<Estimate> estimate(String scale) {
    return parts.lasting(group.people().parts(), scale);
  }
}
