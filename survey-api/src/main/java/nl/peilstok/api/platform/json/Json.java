package nl.peilstok.api.platform.json;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/** Write and read JSON that the product itself keeps, and files that people upload. */
@Singleton
public class Json {
  private final ObjectMapper mapper;

  Json(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Write a value. */
  public byte[] write(Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a value of ours can be written", impossible);
    }
  }

  /**
   * Read a file that somebody sent.
   *
   * @throws Refusal when it is no JSON of this shape
   */
  public <T> T readSent(byte[] json, Class<T> type) {
    try {
      T value = mapper.readValue(json, type);
      if (value == null) {
        throw Refusal.of(Failure.UNREADABLE_REQUEST);
      }
      return value;
    } catch (IOException unreadable) {
      throw Refusal.of(Failure.UNREADABLE_REQUEST);
    }
  }

  /**
   * Read what {@link #write} wrote.
   *
   * @throws UncheckedIOException when it is something else
   */
  public <T> T read(byte[] json, Class<T> type) {
    try {
      T value = mapper.readValue(json, type);
      if (value == null) {
        throw new IOException("null where a value should be");
      }
      return value;
    } catch (IOException broken) {
      throw new UncheckedIOException("kept JSON cannot be read as " + type.getName(), broken);
    }
  }
}
