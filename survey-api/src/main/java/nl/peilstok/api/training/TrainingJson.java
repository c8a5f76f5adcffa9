package nl.peilstok.api.training;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.platform.json.WordingJson;
import nl.peilstok.core.training.Training;
import org.jspecify.annotations.Nullable;

/**
 * A training, as it is sent and answered.
 *
 * @param hours what it asks of somebody, such as 1.5
 * @param price in euros, for each person or for each group
 * @param groupSize how many people share the price; null when each person pays it
 * @param places in all; null without limit
 * @param roles codes; empty when it is open to all
 * @param doelgroepen codes; empty when it is open to all
 */
@Serdeable
record TrainingJson(
    @Nullable String code,
    @Nullable WordingJson name,
    @Nullable String theme,
    @Nullable List<String> dimensions,
    @Nullable String form,
    @Nullable BigDecimal hours,
    @Nullable BigDecimal price,
    @Nullable Integer groupSize,
    @Nullable Integer places,
    @Nullable List<String> roles,
    @Nullable List<String> doelgroepen) {

  static TrainingJson of(Training training) {
    Map<TrainingColumn, String> texts = TrainingFields.of(training);
    int size = TrainingRow.groupSize(training.price());
    return new TrainingJson(
        training.code(),
        WordingJson.of(training.name()),
        training.theme(),
        training.dimensions().stream().map(one -> one.code()).toList(),
        training.form().code(),
        new BigDecimal(texts.getOrDefault(TrainingColumn.HOURS, "0")),
        new BigDecimal(texts.getOrDefault(TrainingColumn.PRICE, "0")),
        size == 0 ? null : size,
        training.places(),
        List.copyOf(training.audience().roles()),
        List.copyOf(training.audience().doelgroepen()));
  }

  /** The texts that a training is read from, under this code. */
  Map<TrainingColumn, String> texts(@Nullable String ownCode) {
    Map<TrainingColumn, String> texts = new EnumMap<>(TrainingColumn.class);
    texts.put(TrainingColumn.CODE, orEmpty(ownCode));
    texts.put(TrainingColumn.NAME_NL, name == null ? "" : orEmpty(name.nl()));
    texts.put(TrainingColumn.NAME_EN, name == null ? "" : orEmpty(name.en()));
    texts.put(TrainingColumn.THEME, orEmpty(theme));
    texts.put(TrainingColumn.DIMENSIONS, joined(dimensions));
    texts.put(TrainingColumn.FORM, orEmpty(form));
    texts.put(TrainingColumn.HOURS, hours == null ? "" : hours.toPlainString());
    texts.put(TrainingColumn.PRICE, price == null ? "" : price.toPlainString());
    texts.put(TrainingColumn.GROUP_SIZE, orEmpty(groupSize));
    texts.put(TrainingColumn.PLACES, orEmpty(places));
    texts.put(TrainingColumn.ROLES, joined(roles));
    texts.put(TrainingColumn.DOELGROEPEN, joined(doelgroepen));
    return texts;
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String joined(@Nullable List<String> codes) {
    return codes == null ? "" : String.join("+", codes);
  }
}
