package nl.peilstok.analytics.oracle;

import java.util.HashMap;
import java.util.Map;

/** Which function of the product answers to which name of the cases. */
final class OracleMethods {
  private static final Map<String, OracleMethod> METHODS = new HashMap<>();

  static {
    METHODS.putAll(DescriptionOracles.METHODS);
    METHODS.putAll(ComparisonOracles.METHODS);
    METHODS.putAll(GroupOracles.METHODS);
    METHODS.putAll(ScaleOracles.METHODS);
    METHODS.putAll(ChangeOracles.METHODS);
    METHODS.putAll(SurveyOracles.METHODS);
    METHODS.putAll(WeightOracles.METHODS);
    METHODS.putAll(WaveOracles.METHODS);
    METHODS.putAll(PathOracles.METHODS);
    METHODS.putAll(DisclosureOracles.METHODS);
  }

  private OracleMethods() {}

  static OracleMethod of(String name) {
    OracleMethod method = METHODS.get(name);
    if (method == null) {
      throw new IllegalArgumentException("no function for " + name);
    }
    return method;
  }
}
