package nl.peilstok.analytics.oracle;

import static nl.peilstok.analytics.oracle.OracleCase.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.statistics.DetectableDifference;
import nl.peilstok.analytics.statistics.DimensionPath;
import nl.peilstok.analytics.statistics.DimensionPath.Joint;
import nl.peilstok.analytics.statistics.DimensionPath.Tests;
import nl.peilstok.analytics.statistics.Figure;

/** The path between dimensions, and what a comparison can find. */
final class PathOracles {
  static final Map<String, OracleMethod> METHODS =
      Map.of("kab_path", PathOracles::path, "power_two_sample_means", PathOracles::power);

  private PathOracles() {}

  private static Map<String, ?> path(OracleCase one) {
    List<String> items = new ArrayList<>(one.texts("knowledge_items"));
    items.addAll(one.texts("attitude_items"));
    items.addAll(one.texts("behaviour_items"));
    List<DimensionPath.Scores> people =
        one.complete(items).stream()
            .map(
                row ->
                    new DimensionPath.Scores(
                        score(one, row, "knowledge_items"),
                        score(one, row, "attitude_items"),
                        score(one, row, "behaviour_items")))
            .toList();
    Figure<DimensionPath> path = DimensionPath.of(people);
    Figure<Joint> joint = path.then(DimensionPath::joint);
    Figure<Tests> tests = joint.then(Joint::tests);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("n", (long) people.size());
    figures.put("r_knowledge_attitude", path.map(DimensionPath::knowledgeAttitude));
    figures.put("r_attitude_behaviour", path.map(DimensionPath::attitudeBehaviour));
    figures.put("r_knowledge_behaviour", path.map(DimensionPath::knowledgeBehaviour));
    figures.put("path_knowledge_to_attitude", path.map(DimensionPath::knowledgeAttitude));
    figures.put("path_attitude_to_behaviour", joint.map(Joint::attitudeToBehaviour));
    figures.put("path_knowledge_to_behaviour", joint.map(Joint::knowledgeToBehaviour));
    figures.put("total_effect_knowledge", path.map(DimensionPath::knowledgeBehaviour));
    figures.put("indirect_effect", path.then(DimensionPath::indirect));
    figures.put("r_squared_attitude", path.map(DimensionPath::attitudeRSquared));
    figures.put("r_squared_behaviour", joint.map(Joint::rSquared));
    figures.put("p_knowledge_to_attitude", path.then(DimensionPath::knowledgeToAttitudeP));
    figures.put("p_attitude_to_behaviour", tests.map(Tests::attitudeP));
    figures.put("p_knowledge_to_behaviour", tests.map(Tests::knowledgeP));
    figures.put("unstandardized_indirect_effect", path.then(DimensionPath::indirectInUnits));
    figures.put("sobel_standard_error", tests.map(Tests::sobel));
    return figures;
  }

  private static double score(OracleCase one, Map<String, String> row, String items) {
    return one.texts(items).stream()
        .mapToDouble(item -> Double.parseDouble(cell(row, item)))
        .average()
        .orElseThrow();
  }

  private static Map<String, ?> power(OracleCase one) {
    DetectableDifference plan = new DetectableDifference(one.number("alpha"), one.number("power"));
    double deviation = one.number("sd");
    if (one.has("n_per_group")) {
      double n = one.number("n_per_group");
      return Map.of(
          "n_per_group",
          n,
          "detectable_difference",
          plan.ofMeans(new DetectableDifference.Sizes(n, n), deviation));
    }
    double difference = one.number("difference");
    return Map.of(
        "n_per_group",
        plan.neededPerGroup(difference, deviation),
        "detectable_difference",
        difference);
  }
}
