package nl.peilstok.verification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Walk through a text line by line.
 *
 * <p>The text may be anybody's: signs that a terminal would obey are refused before any of it can
 * be printed.
 */
final class Lines {
  private static final int LARGEST_FILE = 64 << 20;

  private final String text;
  private final String prefix;
  private int from;
  private int number;

  private Lines(String text, String prefix) {
    this.text = text;
    this.prefix = prefix;
  }

  /** The lines of a file. */
  static Lines in(Path file) {
    try (InputStream input = Files.newInputStream(file)) {
      byte[] bytes = input.readNBytes(LARGEST_FILE + 1);
      if (bytes.length > LARGEST_FILE) {
        throw new Unreadable("The file is larger than 64 MB, which no publication here is.");
      }
      return new Lines(decoded(bytes), "Line ");
    } catch (IOException broken) {
      throw new Unreadable("The file cannot be read: " + file);
    }
  }

  /** The lines that came out of a sealed box. */
  static Lines unsealed(byte[] bytes) {
    return new Lines(decoded(bytes), "In the sealed box, line ");
  }

  boolean hasNext() {
    return from < text.length();
  }

  /** The next line, without its end. */
  String next() {
    int end = text.indexOf('\n', from);
    number++;
    if (end < 0) {
      throw fault(hasNext() ? "the line has no end" : "the file ends too early");
    }
    String line = text.substring(from, end);
    from = end + 1;
    if (!line.chars().allMatch(Lines::isHarmless)) {
      throw fault("there is a sign in it that no publication holds");
    }
    return line;
  }

  /** The value of the next line, which must begin with a name and {@code =}. */
  String value(String name, Pattern pattern) {
    String line = next();
    String start = name + "=";
    if (!line.startsWith(start) || !pattern.matcher(line.substring(start.length())).matches()) {
      throw fault("here should be '" + start + "' and a value of the right form");
    }
    return line.substring(start.length());
  }

  /** Require the next line to be exactly this one. */
  void exactly(String wanted) {
    if (!next().equals(wanted)) {
      throw fault("here should be '" + wanted + "'");
    }
  }

  /** Everything that is left, which stays to be read. */
  String rest() {
    return text.substring(from);
  }

  /** How many lines are left. */
  int left() {
    return (int) text.chars().skip(from).filter(sign -> sign == '\n').count();
  }

  void end() {
    if (hasNext()) {
      number++;
      throw fault("here the file should end");
    }
  }

  Unreadable fault(String what) {
    return new Unreadable(prefix + number + ": " + what + ".");
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException broken) {
      throw new Unreadable("The file is no text in UTF-8.");
    }
  }

  private static boolean isHarmless(int sign) {
    if (sign == '\t' || (sign >= ' ' && sign <= '~')) {
      return true;
    }
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
