package nl.peilstok.core.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.population.SegmentPlan;

/** Hold a response against the frozen instrument and segment plan. */
public final class ResponseCheck {
  private ResponseCheck() {}

  /** All faults at once, naming fields and never an answer; empty when the response can be kept. */
  public static List<Fault> faultsOf(
      Response response, Instrument instrument, SegmentPlan segments) {
    List<Fault> faults = new ArrayList<>(segments.faultsOf("segments.", response.segments()));
    response
        .answers()
        .forEach(
            (item, answer) ->
                objection(item, answer, response, instrument)
                    .ifPresent(reason -> faults.add(Fault.of("answers." + item, reason))));
    return List.copyOf(faults);
  }

  private static Optional<Reason> objection(
      String itemId, Answer answer, Response response, Instrument instrument) {
    Optional<Item> found = instrument.item(itemId);
    if (found.isEmpty()) {
      return Optional.of(Reason.UNKNOWN_ITEM);
    }
    Item item = found.get();
    Map<String, Answer> answers = response.answers();
    if (!item.question().routing().asks(response.segments().role(), answers)) {
      return Optional.of(Reason.NOT_ASKED);
    }
    return item.objectionTo(answer);
  }
}
