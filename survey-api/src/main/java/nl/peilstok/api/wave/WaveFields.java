package nl.peilstok.api.wave;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.wave.WavePlan;

/** The fields of the planner, as sent or as shown. */
record WaveFields(Map<String, String> sent) {
  static final String CODES = "sealedCodes.";

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  /** What cannot be read as a number is out of any range, and refused as such. */
  private static final int NO_NUMBER = -1;

  /** Copy the map. */
  WaveFields {
    sent = Map.copyOf(sent);
  }

  static WaveFields of(WavePlan plan) {
    Map<String, String> fields = new HashMap<>();
    fields.put("name", plan.name());
    fields.put("instrument", plan.instrument() + "/" + plan.instrumentVersion());
    fields.put("closesAt", typed(plan.closesAt()));
    fields.put("k", Integer.toString(plan.k()));
    fields.put("where", codes(plan.where()));
    fields.put("who", codes(plan.who()));
    if (plan.closableByHand()) {
      fields.put("closableByHand", "true");
    }
    plan.sealedCodes()
        .forEach((unit, number) -> fields.put(CODES + unit, Integer.toString(number)));
    return new WaveFields(fields);
  }

  String value(String field) {
    return sent.getOrDefault(field, "");
  }

  boolean closableByHand() {
    return sent.containsKey("closableByHand");
  }

  /**
   * The plan as the API takes it.
   *
   * @throws Refusal when there is no moment of closing to speak of
   */
  WaveRequest request() {
    String[] version = value("instrument").split("/", 2);
    return new WaveRequest(
        value("name"),
        version[0],
        version.length == 2 ? version[1] : "",
        closesAt(),
        number(value("k")),
        list(value("where")),
        list(value("who")),
        closableByHand(),
        sealedCodes());
  }

  private Instant closesAt() {
    try {
      return LocalDateTime.parse(value("closesAt").strip()).atZone(Words.zone()).toInstant();
    } catch (DateTimeParseException unreadable) {
      Reason reason = value("closesAt").isBlank() ? Reason.MISSING : Reason.MALFORMED;
      throw Refusal.of(Failure.INVALID_REQUEST, List.of(Fault.of("closesAt", reason)));
    }
  }

  private Map<String, Integer> sealedCodes() {
    Map<String, Integer> codes = new LinkedHashMap<>();
    sent.forEach(
        (field, number) -> {
          if (field.startsWith(CODES) && !number.isBlank() && !number.strip().equals("0")) {
            codes.put(field.substring(CODES.length()), number(number));
          }
        });
    return codes;
  }

  static String typed(Instant moment) {
    return TYPED.format(moment.atZone(Words.zone()));
  }

  static String codes(List<SegmentKey> order) {
    return String.join(", ", order.stream().map(SegmentKey::code).toList());
  }

  private static List<String> list(String codes) {
    return Arrays.stream(codes.split(",", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException none) {
      return NO_NUMBER;
    }
  }
}
