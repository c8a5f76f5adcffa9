package nl.peilstok.api.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.training.Audience;
import nl.peilstok.core.training.Form;
import nl.peilstok.core.training.Price;
import nl.peilstok.core.training.Training;
import org.jspecify.annotations.Nullable;

@MappedEntity("training")
record TrainingRow(
    @Id String code,
    String nameNl,
    String nameEn,
    String theme,
    String dimensions,
    String form,
    int minutes,
    long cents,
    int groupSize,
    @Nullable Integer places,
    String roles,
    String doelgroepen) {

  static TrainingRow of(Training training) {
    return new TrainingRow(
        training.code(),
        training.name().nl(),
        training.name().en(),
        training.theme(),
        joined(training.dimensions()),
        training.form().code(),
        training.minutes(),
        cents(training.price()),
        groupSize(training.price()),
        training.places(),
        String.join("+", training.audience().roles()),
        String.join("+", training.audience().doelgroepen()));
  }

  Training training() {
    Set<Dimension> kinds = EnumSet.noneOf(Dimension.class);
    split(dimensions).forEach(one -> Dimension.find(one).ifPresent(kinds::add));
    return new Training(
        code,
        new Wording(nameNl, nameEn),
        theme,
        kinds,
        Form.find(form).orElseThrow(),
        minutes,
        groupSize == 0 ? new Price.PerPerson(cents) : new Price.PerGroup(cents, groupSize),
        places,
        new Audience(split(roles), split(doelgroepen)));
  }

  static String joined(Set<Dimension> dimensions) {
    return dimensions.stream().map(Dimension::code).collect(Collectors.joining("+"));
  }

  static long cents(Price price) {
    return switch (price) {
      case Price.PerPerson(long cents) -> cents;
      case Price.PerGroup(long cents, int _) -> cents;
    };
  }

  /** How many people share the price; 0 when each person pays it. */
  static int groupSize(Price price) {
    return switch (price) {
      case Price.PerPerson _ -> 0;
      case Price.PerGroup(long _, int size) -> size;
    };
  }

  private static Set<String> split(String joined) {
    Set<String> codes = new TreeSet<>(Arrays.asList(joined.split("\\+", -1)));
    codes.remove("");
    return codes;
  }
}
