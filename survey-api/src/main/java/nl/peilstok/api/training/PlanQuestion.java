package nl.peilstok.api.training;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.Priorities;
import nl.peilstok.analytics.insight.TrainingPlan;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to reach, and with what.
 *
 * @param target the score to reach
 * @param euros the budget
 * @param hours what anybody has for all trainings together
 */
record PlanQuestion(double target, double euros, double hours) {
  private static final double HIGHEST = 100;
  private static final double USUAL_EUROS = 10_000;
  private static final double MOST_EUROS = 10_000_000;
  private static final double USUAL_HOURS = 4;
  private static final double MOST_HOURS = 200;
  private static final int CENTS = 100;
  private static final int MINUTES = 60;

  /** Read; what is not asked is as usual. */
  static PlanQuestion of(@Nullable String target, @Nullable String budget, @Nullable String hours) {
    List<Fault> faults = new ArrayList<>();
    PlanQuestion question =
        new PlanQuestion(
            number("target", target, HIGHEST, faults).orElse(Priorities.USUAL_TARGET),
            number("budget", budget, MOST_EUROS, faults).orElse(USUAL_EUROS),
            number("hours", hours, MOST_HOURS, faults).orElse(USUAL_HOURS));
    Refusal.ifAny(faults);
    return question;
  }

  /** Read the query of a page. */
  static PlanQuestion of(HttpRequest<?> request) {
    HttpParameters sent = request.getParameters();
    return of(sent.get("target"), sent.get("budget"), sent.get("hours"));
  }

  private static Optional<Double> number(
      String field, @Nullable String text, double highest, List<Fault> faults) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String plain = text.strip().replace(',', '.');
    if (!plain.matches("\\d{1,9}(\\.\\d{1,2})?")) {
      faults.add(Fault.of(field, Reason.MALFORMED));
      return Optional.empty();
    }
    double number = Double.parseDouble(plain);
    if (number > highest) {
      faults.add(Fault.of(field, Reason.OUT_OF_RANGE));
    }
    return Optional.of(number);
  }

  /** The target as a form shows it. */
  String targetText() {
    return plain(target);
  }

  /** The budget as a form shows it. */
  String eurosText() {
    return plain(euros);
  }

  /** The hours as a form shows them. */
  String hoursText() {
    return plain(hours);
  }

  /** The query that asks the same. */
  String query() {
    return "?target=" + targetText() + "&budget=" + eurosText() + "&hours=" + hoursText();
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  TrainingPlan.Limits limits() {
    return new TrainingPlan.Limits(
        Math.round(euros * CENTS), Math.toIntExact(Math.round(hours * MINUTES)));
  }
}
