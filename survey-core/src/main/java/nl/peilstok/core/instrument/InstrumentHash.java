package nl.peilstok.core.instrument;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hash an instrument field by field, each with its length, so that no two contents collide. */
final class InstrumentHash {
  private final MessageDigest digest;

  private InstrumentHash(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(Instrument instrument) {
    try {
      InstrumentHash hash = new InstrumentHash(MessageDigest.getInstance("SHA-256"));
      hash.instrument(instrument);
      return HexFormat.of().formatHex(hash.digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private void instrument(Instrument instrument) {
    text("peilstok-instrument/1");
    text(instrument.id());
    text(instrument.version());
    wording(instrument.name());
    wording(instrument.introduction());
    number(instrument.themes().size());
    instrument.themes().forEach(theme -> named(theme.id(), theme.name()));
    number(instrument.pages().size());
    for (Page page : instrument.pages()) {
      named(page.id(), page.title());
      texts(page.items());
    }
    number(instrument.items().size());
    instrument.items().forEach(this::item);
    advice(instrument.themes());
  }

  /** Stands last and only where there is any: instruments from before it keep their hash. */
  private void advice(List<Theme> themes) {
    for (Theme theme : themes) {
      Wording advice = theme.advice();
      if (advice != null) {
        text("advice");
        named(theme.id(), advice);
      }
    }
  }

  private void item(Item item) {
    text(item.getClass().getSimpleName());
    question(item.question());
    switch (item) {
      case Item.Likert likert -> {
        text(likert.dimension().code());
        number(likert.reversed() ? 1 : 0);
        number(likert.dontKnow() ? 1 : 0);
      }
      case Item.Knowledge knowledge -> {
        options(knowledge.options());
        text(knowledge.right());
        number(knowledge.certainty() ? 1 : 0);
      }
      case Item.SingleChoice single -> options(single.options());
      case Item.MultipleChoice multiple -> options(multiple.options());
      case Item.Mark _, Item.Term _, Item.Open _ -> number(0);
    }
  }

  private void question(Item.Question question) {
    named(question.id(), question.text());
    text(question.theme());
    texts(question.routing().onlyRoles().stream().sorted().toList());
    Routing.Condition condition = question.routing().onlyIf();
    if (condition != null) {
      text(condition.item());
      texts(condition.answers().stream().sorted().toList());
    }
  }

  private void options(Collection<Option> options) {
    number(options.size());
    options.forEach(option -> named(option.id(), option.text()));
  }

  private void named(String id, Wording wording) {
    text(id);
    wording(wording);
  }

  private void wording(Wording wording) {
    text(wording.nl());
    text(wording.en());
  }

  private void texts(Collection<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  private void text(@Nullable String text) {
    if (text == null) {
      number(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
  }

  private void number(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
