package nl.peilstok.analytics.disclosure;

import java.util.Collection;
import java.util.List;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;

/** Names of values, also of the value of those who have none, and of merged values. */
public final class SegmentNames {
  private final SegmentPlan segments;

  /** Prepare for the values of one wave. */
  public SegmentNames(SegmentPlan segments) {
    this.segments = segments;
  }

  /** The name of a value; 'without team' and the like for those who have none. */
  public String name(SegmentKey key, String value, Language language) {
    return value.equals(SegmentPlan.NONE)
        ? without(key).in(language)
        : segments.name(key, value, language);
  }

  /** The name of several values shown as one: 'A', 'A and B together', 'A, B and C together'. */
  public String together(SegmentKey key, Collection<String> values, Language language) {
    return together(values.stream().map(value -> name(key, value, language)).toList(), language);
  }

  /** The same for names that are known already. */
  public static String together(List<String> names, Language language) {
    return names.size() == 1
        ? names.getFirst()
        : list(names, language) + (language == Language.NL ? " samen" : " together");
  }

  /** 'A', 'A and B', 'A, B and C'. */
  public static String list(List<String> names, Language language) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String and = language == Language.NL ? " en " : " and ";
    return String.join(", ", names.subList(0, names.size() - 1)) + and + names.getLast();
  }

  private static Wording without(SegmentKey key) {
    return switch (key) {
      case DIRECTORATE -> new Wording("zonder directie", "without directorate");
      case DEPARTMENT -> new Wording("zonder afdeling", "without department");
      case TEAM -> new Wording("zonder team", "without team");
      case ROLE_GROUP -> new Wording("zonder rolgroep", "without role group");
      case ROLE -> new Wording("zonder rol", "without role");
      case DOELGROEP -> new Wording("zonder doelgroep", "without doelgroep");
      case TENURE -> new Wording("diensttijd onbekend", "tenure unknown");
      case MARKS -> new Wording("zonder kenmerk", "without mark");
    };
  }
}
