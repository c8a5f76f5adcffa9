package nl.peilstok.api.training;

import java.util.List;
import java.util.stream.Collectors;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.training.Price;
import nl.peilstok.core.training.Training;

/** The catalogue as a page shows it. */
record CatalogueView(List<Line> lines) {
  private static final double MINUTES = 60;
  private static final double CENTS = 100;

  /** Copy the list. */
  CatalogueView {
    lines = List.copyOf(lines);
  }

  /** A training in words. */
  record Line(
      String code,
      String name,
      String theme,
      String dimensions,
      String form,
      String hours,
      String price,
      String places) {}

  static CatalogueView of(List<Training> trainings, Words words) {
    return new CatalogueView(trainings.stream().map(one -> line(one, words)).toList());
  }

  static Line line(Training training, Words words) {
    Integer places = training.places();
    return new Line(
        training.code(),
        training.name().in(words.language()),
        training.theme(),
        training.dimensions().stream()
            .map(one -> words.text("trainings.dimension." + one.code()))
            .collect(Collectors.joining(", ")),
        words.text("trainings.form." + training.form().code()),
        hours(training.minutes(), words),
        price(training.price(), words),
        places == null ? words.text("trainings.places.any") : words.number(places));
  }

  static String hours(int minutes, Words words) {
    int decimals = minutes % 60 == 0 ? 0 : minutes % 30 == 0 ? 1 : 2;
    return words.text("trainings.hours.count", words.number(minutes / MINUTES, decimals));
  }

  static String euros(long cents, Words words) {
    return "€ " + words.number(cents / CENTS, cents % 100 == 0 ? 0 : 2);
  }

  private static String price(Price price, Words words) {
    return switch (price) {
      case Price.PerPerson(long cents) -> words.text("trainings.price.person", euros(cents, words));
      case Price.PerGroup(long cents, int size) ->
          words.text("trainings.price.group", euros(cents, words), size);
    };
  }
}
