package nl.peilstok.analytics.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Margin;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.RakedMean;
import nl.peilstok.analytics.statistics.SampledUnit;
import nl.peilstok.analytics.statistics.SurveyDesign;
import nl.peilstok.analytics.statistics.SurveyDomain;
import nl.peilstok.analytics.statistics.SurveyMean;
import nl.peilstok.core.instrument.Dimension;

/** The interval of the organisation's mean, weighted to what is known of everybody. */
record WeightedMean(List<Member> everybody, Dimension dimension) {
  private static final List<String> MARGINS = List.of("role", "doelgroep", "directorate");
  private static final double CONFIDENCE = .95;

  /** By response class, each a stratum with its own finite population correction. */
  Interval poststratified() {
    Map<String, Integer> population = new HashMap<>();
    everybody.forEach(one -> population.merge(one.place().responseClass(), 1, Integer::sum));
    List<SampledUnit> units = new ArrayList<>();
    SortedMap<Integer, Double> values = new TreeMap<>();
    for (Member member : respondents()) {
      String stratum = member.place().responseClass();
      int row = units.size();
      OptionalDouble people = OptionalDouble.of(population.getOrDefault(stratum, 0));
      units.add(new SampledUnit(stratum, "row " + row, OptionalDouble.empty(), people));
      member.response(dimension).ifPresent(score -> values.put(row, score));
    }
    return Limits.known(
            SurveyDesign.of(units)
                .map(design -> new SurveyMean(new SurveyDomain(design, values)))
                .then(mean -> mean.limits(CONFIDENCE)))
        .interval();
  }

  /** By the margins role, doelgroep and directorate. */
  Interval raked() {
    List<Member> respondents = respondents();
    double share = (double) respondents.size() / everybody.size();
    List<RakedMean.Respondent> rows =
        respondents.stream()
            .map(
                one ->
                    new RakedMean.Respondent(
                        one.place().margins(), 1 / share, one.response(dimension)))
            .toList();
    RakedMean mean = Limits.known(RakedMean.of(margins(), rows));
    double error = Limits.known(mean.finiteStandardError());
    return Means.interval(mean.mean(), error, CONFIDENCE);
  }

  private List<Member> respondents() {
    return everybody.stream().filter(Member::answers).toList();
  }

  private List<Margin> margins() {
    List<Margin> margins = new ArrayList<>();
    for (int place = 0; place < MARGINS.size(); place++) {
      SortedMap<String, Double> totals = new TreeMap<>();
      for (Member member : everybody) {
        totals.merge(member.place().margins().get(place), 1.0, Double::sum);
      }
      margins.add(new Margin(MARGINS.get(place), totals));
    }
    return margins;
  }
}
