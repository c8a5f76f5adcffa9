package nl.peilstok.attacker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the numbers of the API are, by the address and the path of fields to them.
 *
 * <p>A number that no rule knows is one that the attack cannot account for: whoever publishes
 * something new says here what it is.
 */
final class Rules {
  private static final String TABLE =
      """
      /results/           | (.*\\.)?(group|organisation)\\.n                      | PEOPLE
      /results/           | (.*\\.)?(group|organisation)\\.invited                | INVITED
      /results/           | (.*\\.)?(group|organisation)\\.response               | FIGURE
      /results/           | .*\\.score\\.n|.*\\.scores\\..+\\.n                | VALID
      /results/           | .*\\.(score|scores\\..+)\\.(mean|low|high|standardDeviation) | FIGURE
      /results/units      | .*\\.standings\\..+\\.(mean|low|high|best|worst|of) | FIGURE
      /results/compare    | tests|differences\\..+\\.\\w+                      | FIGURE
      /results/trend      | tests|scales\\..+\\.(sincePrevious|sinceStart|mixes\\.\\w+)\\.\\w+ | FIGURE
      /results/changes    | tests|groups\\.\\d+\\.changes\\..+\\.\\w+             | FIGURE
      /results/items/     | (.*\\.)?asked                                     | ASKED
      /results/items/     | certainty\\.\\d+\\.valid                         | ANSWERS
      /results/items/     | .*\\.(percent|dontKnow|missing|low|high|brier)   | FIGURE
      /results/say-do-gap | (.*\\.)?(gap|low|high)                          | FIGURE
      /results/information-needs | .*\\.valid                               | ANSWERS
      /results/information-needs | .*\\.(percent|low|high|priority)         | FIGURE
      /results/heatmap    | coverage\\.(alone|merged|all)                         | COVERAGE
      /results/overview   | k                                                     | PLAN
      /results/overview   | tokens\\.\\w+                                         | WHOLE
      /results/board      | (figures\\.\\d+\\.change|sayDoGap)\\.(difference|low|high) | FIGURE
      /results/reliability | likeness\\.\\d+\\.\\w+\\.value                        | FIGURE
      /results/reliability | weighted\\..+\\.(n|effectiveN)                    | WHOLE
      /results/reliability | weighted\\..+\\.\\w+                              | FIGURE
      /results/reliability | answers\\.respondents                                | WHOLE
      /results/reliability | answers\\.\\w+\\.(people|fewerThan|moreThan)         | WHOLE
      /results/reliability | answers\\.(missing|dontKnow)                         | FIGURE
      /results/reliability | (scales\\..+|correlations\\.\\d+)\\.n             | WHOLE
      /results/reliability | (scales|correlations)\\..*\\.value                   | FIGURE
      /(priorities|training-plan)$ | (.*\\.)?group\\.n                          | PEOPLE
      /(priorities|training-plan)$ | (.*\\.)?group\\.invited                    | INVITED
      /priorities$        | target|compared                                       | PLAN
      /priorities$        | items\\.\\d+\\.(score|effect|gain)\\.(value|low|high) | FIGURE
      /priorities$        | items\\.\\d+\\.(gap|best|worst)                     | FIGURE
      /priorities$        | conditions\\.\\d+\\.figures\\.\\d+\\.(mean|low|high) | FIGURE
      /training-plan$     | hours|(next\\.)?budget|(.*\\.)?cost                  | PLAN
      /training-plan$     | (.*\\.)?gain\\.(value|low|high)                     | FIGURE
      /action-plans$      | items\\.\\d+\\.score                                | FIGURE
      /training-effect$   | .*\\.group\\.n                                        | PEOPLE
      /training-effect$   | .*\\.group\\.invited                                  | INVITED
      /training-effect$   | .*\\.scores\\..+\\.n                                | VALID
      /training-effect$   | tests|scales\\.\\d+\\.(points|low|high|p|corrected|\\w*[gG]roups\\w*) | FIGURE
      /training-effect$   | scales\\.\\d+\\.lowerStart\\.\\w+                     | FIGURE
      /training-effect$   | .*\\.scores\\..+\\.(mean|low|high)                   | FIGURE
      /trainings          | .*                                                    | PLAN
      /oversight/waves/   | k|partsWhere|partsWho|components|cutAtLeast           | PLAN
      /precheck           | .*                                                    | PLAN
      /manifest           | .*                                                    | PLAN
      /waves(/[^/]+)?$    | (items\\.\\d+\\.)?(k|keyHolders|invited|sealedCodes\\..*|codes\\..*) | PLAN
      /instruments        | .*                                                    | PLAN
      /people/count       | people                                                | PLAN
      /people/imports     | .*                                                    | PLAN
      /jobs               | done|total                                            | PLAN
      /participation$     | .*                                                    | PLAN
      """;

  private static final List<Rule> RULES =
      TABLE.lines().filter(line -> !line.isBlank()).map(Rules::rule).toList();

  private final List<Rule> rules;

  private Rules(List<Rule> rules) {
    this.rules = rules;
  }

  private record Rule(Pattern address, Pattern path, Meaning meaning) {}

  /** Those that hold at an address. */
  static Rules of(Document document) {
    return new Rules(
        RULES.stream().filter(rule -> rule.address().matcher(document.path()).find()).toList());
  }

  /** What stands at the path of fields in a document. */
  Optional<Meaning> meaning(String path) {
    return rules.stream()
        .filter(rule -> rule.path().matcher(path).matches())
        .map(Rule::meaning)
        .findFirst();
  }

  private static Rule rule(String line) {
    int first = line.indexOf(" | ");
    int last = line.lastIndexOf(" | ");
    return new Rule(
        Pattern.compile(line.substring(0, first).strip()),
        Pattern.compile(line.substring(first + 3, last).strip()),
        Meaning.valueOf(line.substring(last + 3).strip()));
  }
}
