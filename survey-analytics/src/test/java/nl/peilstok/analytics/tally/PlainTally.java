package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.participation.Response;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of docs/method.md over a list of responses, as plainly as they can be said: what
 * the tally is held against. It shares nothing with the tally but the score's rounding.
 */
final class PlainTally {
  private final Instrument instrument;
  private final List<Response> responses;

  PlainTally(Instrument instrument, List<Response> responses) {
    this.instrument = instrument;
    this.responses = responses;
  }

  DimensionMoments dimensions() {
    List<List<Long>> rows = new ArrayList<>();
    for (Response response : responses) {
      List<Long> row = new ArrayList<>();
      for (Dimension dimension : Dimension.values()) {
        scale(dimension.code()).ifPresent(scale -> score(response, scale).ifPresent(row::add));
      }
      if (row.size() == Dimension.values().length) {
        rows.add(row);
      }
    }
    return new DimensionMoments(products(rows, Dimension.values().length));
  }

  ItemProducts itemProducts(Scale scale) {
    List<List<Long>> rows = new ArrayList<>();
    for (Response response : responses) {
      List<Long> row = new ArrayList<>();
      for (String id : scale.items()) {
        OptionalLong value = value(response, item(id));
        value.ifPresent(row::add);
      }
      if (row.size() == scale.items().size()) {
        rows.add(row);
      }
    }
    return new ItemProducts(scale.items(), products(rows, scale.items().size()));
  }

  CrossProducts scaleProducts(String first, String second) {
    List<List<Long>> rows = new ArrayList<>();
    for (Response response : responses) {
      OptionalLong one = score(response, scale(first).orElseThrow());
      OptionalLong other = score(response, scale(second).orElseThrow());
      if (one.isPresent() && other.isPresent()) {
        rows.add(List.of(one.getAsLong(), other.getAsLong()));
      }
    }
    return products(rows, 2);
  }

  CertaintyCounts certainty(Item.Knowledge item) {
    CertaintyCounts counts = CertaintyCounts.NONE;
    for (Response response : responses) {
      if (response.answers().get(item.id()) instanceof Answer.Guess guess
          && guess.certainty() != null) {
        int sure = guess.certainty();
        boolean right = guess.option().equals(item.right());
        int distance = sure - (right ? 100 : 0);
        counts =
            counts.plus(
                new CertaintyCounts(1, (long) distance * distance, !right && sure >= 75 ? 1 : 0));
      }
    }
    return counts;
  }

  DataQuality quality() {
    long asked = 0;
    long missing = 0;
    long dontKnow = 0;
    for (Response response : responses) {
      asked += asked(response).size();
      missing += missing(response, asked(response));
      dontKnow +=
          response.answers().values().stream().filter(Answer.DontKnow.class::isInstance).count();
    }
    return new DataQuality(
        responses.size(),
        responses.stream().filter(this::isStraight).count(),
        responses.stream().filter(this::isBrokenOff).count(),
        responses.stream().filter(one -> missing(one, asked(one)) * 2 > asked(one).size()).count(),
        new DataQuality.Answers(asked, missing, dontKnow));
  }

  private boolean isBrokenOff(Response response) {
    List<Item> asked = asked(response);
    int last = asked.size();
    while (last > 0 && !response.answers().containsKey(asked.get(last - 1).id())) {
      last--;
    }
    return last < asked.size() && (asked.size() - last) * 4 >= asked.size();
  }

  private boolean isStraight(Response response) {
    List<Item.Likert> answered =
        asked(response).stream()
            .filter(item -> item instanceof Item.Likert && value(response, item).isPresent())
            .map(Item.Likert.class::cast)
            .toList();
    long steps =
        answered.stream().map(item -> response.answers().get(item.id())).distinct().count();
    return answered.size() >= 10
        && steps == 1
        && answered.stream().anyMatch(Item.Likert::reversed)
        && !answered.stream().allMatch(Item.Likert::reversed);
  }

  private List<Item> asked(Response response) {
    return instrument.items().stream()
        .filter(item -> !(item instanceof Item.Open))
        .filter(
            item -> item.question().routing().asks(response.segments().role(), response.answers()))
        .toList();
  }

  private static long missing(Response response, List<Item> asked) {
    return asked.stream().filter(item -> !response.answers().containsKey(item.id())).count();
  }

  private OptionalLong score(Response response, Scale scale) {
    int answered = 0;
    int sum = 0;
    int asked = 0;
    for (String id : scale.items()) {
      asked += asked(response).contains(item(id)) ? 1 : 0;
      OptionalLong value = value(response, item(id));
      answered += value.isPresent() ? 1 : 0;
      sum += (int) value.orElse(0);
    }
    if (answered == 0 || answered * 2 < asked) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        scale.id().equals(Scale.SCENARIOS)
            ? Score.ofRight(sum, answered, Score.HUNDREDTHS)
            : Score.ofSteps(sum, answered, Score.Steps.LIKERT, Score.HUNDREDTHS));
  }

  private static OptionalLong value(Response response, Item item) {
    return switch (item) {
      case Item.Likert likert ->
          response.answers().get(item.id()) instanceof Answer.Step(int step)
              ? OptionalLong.of(likert.reversed() ? 6 - step : step)
              : OptionalLong.empty();
      case Item.Knowledge knowledge -> right(knowledge, response.answers().get(item.id()));
      default -> OptionalLong.empty();
    };
  }

  private static OptionalLong right(Item.Knowledge item, @Nullable Answer answer) {
    return switch (answer) {
      case null -> OptionalLong.empty();
      case Answer.Guess guess -> OptionalLong.of(guess.option().equals(item.right()) ? 1 : 0);
      case Answer.Choice choice -> OptionalLong.of(choice.option().equals(item.right()) ? 1 : 0);
      default -> OptionalLong.of(0);
    };
  }

  private Optional<Scale> scale(String id) {
    return instrument.scales().stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  private Item item(String id) {
    return instrument.item(id).orElseThrow();
  }

  private static CrossProducts products(List<List<Long>> rows, int variables) {
    CrossProducts all = CrossProducts.none(variables);
    for (List<Long> row : rows) {
      List<Long> products = new ArrayList<>();
      for (int first = 0; first < variables; first++) {
        for (int second = first; second < variables; second++) {
          products.add(row.get(first) * row.get(second));
        }
      }
      all = all.plus(new CrossProducts(1, row, products));
    }
    return all;
  }
}
