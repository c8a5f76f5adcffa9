package nl.peilstok.api;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.annotation.Query;
import java.util.List;
import java.util.regex.Pattern;

/** Rules about the SQL that stands on repository methods. */
final class QueryRules {

  private QueryRules() {}

  /** Hold that no query names one of the tables. */
  static ArchCondition<JavaMethod> leaveAlone(String... tables) {
    Pattern named = Pattern.compile("(?i)\\b(" + String.join("|", List.of(tables)) + ")\\b");
    return new ArchCondition<>("leave the tables " + List.of(tables) + " alone") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method
            .tryGetAnnotationOfType(Query.class)
            .map(Query::value)
            .filter(sql -> named.matcher(sql).find())
            .ifPresent(
                sql ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " has the query " + sql)));
      }
    };
  }
}
