package nl.peilstok.core.participation;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.population.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Write responses of one wave in a form whose length is the same for every possible response, so
 * that a sealed response tells nothing by its size.
 *
 * <p>Every segment value and every item has a fixed place. The whole is padded to a multiple of 64.
 */
public final class ResponseBytes {
  private static final byte FORMAT = 2;
  private static final int NONE = 0;
  private static final int DONT_KNOW = 0xFF;
  private static final int BLOCK = 64;

  private final Instrument instrument;
  private final List<String> units;
  private final List<String> roles;
  private final List<String> doelgroepen;
  private final List<String> tenureBands;
  private final List<String> marks;
  private final int size;

  /** Prepare for the instrument and the segment plan of one manifest. */
  public ResponseBytes(Instrument instrument, SegmentPlan segments) {
    Organisation organisation = segments.organisation();
    this.instrument = instrument;
    this.units = organisation.units().all().stream().map(Unit::code).toList();
    this.roles = organisation.roles().all().stream().map(Role::code).toList();
    this.doelgroepen = codes(organisation.doelgroepen());
    this.tenureBands = codes(organisation.tenureBands());
    this.marks = codes(organisation.riskMarks());
    int used = 2 + 4 * Short.BYTES + setBytes(marks.size());
    for (Item item : instrument.items()) {
      used += width(item);
    }
    this.size = (used + BLOCK - 1) / BLOCK * BLOCK;
  }

  /** A response and the way it came. */
  public record Read(Response response, boolean bySealedCode) {}

  /** The length of every response of this wave, in bytes. */
  public int size() {
    return size;
  }

  /**
   * Write a response.
   *
   * @throws IllegalArgumentException when {@link ResponseCheck} has an objection to it
   */
  public byte[] write(Response response, boolean bySealedCode) {
    ByteBuffer bytes = ByteBuffer.allocate(size);
    bytes.put(FORMAT);
    bytes.put((byte) (bySealedCode ? 1 : 0));
    Segments segments = response.segments();
    place(bytes, units, segments.unit());
    place(bytes, roles, segments.role());
    place(bytes, doelgroepen, segments.doelgroep());
    place(bytes, tenureBands, segments.tenure());
    set(bytes, marks, segments.marks());
    for (Item item : instrument.items()) {
      answer(bytes, item, response.answers().get(item.id()));
    }
    return bytes.array();
  }

  /** Read a response back; empty when the bytes are not one of this wave. */
  public Optional<Read> read(byte[] written) {
    ByteBuffer bytes = ByteBuffer.wrap(written);
    if (written.length != size || bytes.get() != FORMAT) {
      return Optional.empty();
    }
    try {
      boolean bySealedCode = bytes.get() == 1;
      String unit = taken(bytes, units);
      String role = taken(bytes, roles);
      String doelgroep = taken(bytes, doelgroepen);
      String tenure = taken(bytes, tenureBands);
      Set<String> given = setTaken(bytes, marks);
      if (unit == null || role == null) {
        return Optional.empty();
      }
      Segments segments = new Segments(unit, role, doelgroep, tenure, given);
      return Optional.of(new Read(new Response(segments, answersTaken(bytes)), bySealedCode));
    } catch (BufferUnderflowException | IndexOutOfBoundsException malformed) {
      return Optional.empty();
    }
  }

  private Map<String, Answer> answersTaken(ByteBuffer bytes) {
    Map<String, Answer> answers = new TreeMap<>();
    for (Item item : instrument.items()) {
      Answer answer = answerTaken(bytes, item);
      if (answer != null) {
        answers.put(item.id(), answer);
      }
    }
    return answers;
  }

  private static void answer(ByteBuffer bytes, Item item, @Nullable Answer answer) {
    List<Option> options = options(item);
    if (item instanceof Item.MultipleChoice) {
      Set<String> chosen = answer instanceof Answer.Choices given ? given.options() : Set.of();
      set(bytes, options.stream().map(Option::id).toList(), chosen);
      return;
    }
    if (item instanceof Item.Open) {
      return;
    }
    bytes.put((byte) firstByte(options, answer));
    if (item instanceof Item.Knowledge) {
      Integer certainty = answer instanceof Answer.Guess guess ? guess.certainty() : null;
      bytes.put((byte) (certainty == null ? NONE : certainty + 1));
    }
  }

  private static int firstByte(List<Option> options, @Nullable Answer answer) {
    return switch (answer) {
      case null -> NONE;
      case Answer.Step step -> step.value();
      case Answer.DontKnow _ -> DONT_KNOW;
      case Answer.Choice choice -> position(options, choice.option());
      case Answer.Guess guess -> position(options, guess.option());
      case Answer.Choices _ -> throw new IllegalArgumentException("several options for one");
    };
  }

  private static @Nullable Answer answerTaken(ByteBuffer bytes, Item item) {
    List<Option> options = options(item);
    if (item instanceof Item.MultipleChoice) {
      Set<String> chosen = setTaken(bytes, options.stream().map(Option::id).toList());
      return chosen.isEmpty() ? null : new Answer.Choices(chosen);
    }
    if (item instanceof Item.Open) {
      return null;
    }
    int first = Byte.toUnsignedInt(bytes.get());
    int second = item instanceof Item.Knowledge ? Byte.toUnsignedInt(bytes.get()) : NONE;
    if (first == NONE) {
      return null;
    }
    if (first == DONT_KNOW) {
      return new Answer.DontKnow();
    }
    return switch (item) {
      case Item.Likert _, Item.Mark _ -> new Answer.Step(first);
      case Item.Knowledge _ when second != NONE ->
          new Answer.Guess(options.get(first - 1).id(), second - 1);
      case Item.Knowledge _, Item.SingleChoice _, Item.Term _ ->
          new Answer.Choice(options.get(first - 1).id());
      case Item.MultipleChoice _, Item.Open _ -> null;
    };
  }

  private static List<Option> options(Item item) {
    return switch (item) {
      case Item.Knowledge knowledge -> knowledge.options();
      case Item.SingleChoice single -> single.options();
      case Item.MultipleChoice multiple -> multiple.options();
      case Item.Term _ -> Item.Term.STEPS;
      case Item.Likert _, Item.Mark _, Item.Open _ -> List.of();
    };
  }

  private static int width(Item item) {
    return switch (item) {
      case Item.Knowledge _ -> 2;
      case Item.MultipleChoice multiple -> setBytes(multiple.options().size());
      case Item.Likert _, Item.SingleChoice _, Item.Mark _, Item.Term _ -> 1;
      case Item.Open _ -> 0;
    };
  }

  private static int position(List<Option> options, String id) {
    for (int index = 0; index < options.size(); index++) {
      if (options.get(index).id().equals(id)) {
        return index + 1;
      }
    }
    throw new IllegalArgumentException("an option the item does not have");
  }

  private static void place(ByteBuffer bytes, List<String> codes, @Nullable String code) {
    int index = code == null ? -1 : codes.indexOf(code);
    if (code != null && index < 0) {
      throw new IllegalArgumentException("a segment value the plan does not have");
    }
    bytes.putShort((short) (index + 1));
  }

  private static @Nullable String taken(ByteBuffer bytes, List<String> codes) {
    int place = Short.toUnsignedInt(bytes.getShort());
    return place == NONE ? null : codes.get(place - 1);
  }

  private static void set(ByteBuffer bytes, List<String> codes, Set<String> chosen) {
    byte[] bits = new byte[setBytes(codes.size())];
    for (int index = 0; index < codes.size(); index++) {
      if (chosen.contains(codes.get(index))) {
        bits[index / Byte.SIZE] |= (byte) (1 << (index % Byte.SIZE));
      }
    }
    bytes.put(bits);
  }

  private static Set<String> setTaken(ByteBuffer bytes, List<String> codes) {
    byte[] bits = new byte[setBytes(codes.size())];
    bytes.get(bits);
    Set<String> chosen = new HashSet<>();
    for (int index = 0; index < codes.size(); index++) {
      if ((bits[index / Byte.SIZE] >> (index % Byte.SIZE) & 1) == 1) {
        chosen.add(codes.get(index));
      }
    }
    return chosen;
  }

  private static int setBytes(int size) {
    return (size + Byte.SIZE - 1) / Byte.SIZE;
  }

  private static List<String> codes(List<SegmentValue> values) {
    return values.stream().map(SegmentValue::code).toList();
  }
}
