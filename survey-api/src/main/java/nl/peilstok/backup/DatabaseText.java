package nl.peilstok.backup;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.peilstok.mariadb.ClientPrograms;
import nl.peilstok.mariadb.DatabaseAddress;

/** A database as compressed SQL; its last line says that nothing is missing. */
final class DatabaseText {
  private static final byte[] END =
      "\n-- The backup is complete.\n".getBytes(StandardCharsets.UTF_8);
  private static final int BUFFER = 65_536;

  private DatabaseText() {}

  static void write(DatabaseAddress database, OutputStream output, Consumer<String> teller)
      throws IOException, InterruptedException {
    GZIPOutputStream compressed = new GZIPOutputStream(output, BUFFER);
    ClientPrograms.ofCurrentUser().dump(database, new Counted(compressed, teller));
    compressed.write(END);
    compressed.finish();
  }

  static void read(Path file, DatabaseAddress database) throws IOException, InterruptedException {
    try (InputStream input = Files.newInputStream(file);
        Ended text = new Ended(new GZIPInputStream(new BufferedInputStream(input), BUFFER))) {
      ClientPrograms.ofCurrentUser().load(text, database);
      if (!text.hasEnd()) {
        throw Refused.because(file + " is incomplete: its last line is missing.");
      }
    }
  }

  /** Says now and then how far it is. */
  private static final class Counted extends FilterOutputStream {
    private static final long STEP = 100_000_000;

    private final Consumer<String> teller;
    private long written;
    private long nextStep = STEP;

    Counted(OutputStream out, Consumer<String> teller) {
      super(out);
      this.teller = teller;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
      written += count;
      if (written >= nextStep) {
        teller.accept("  " + written / 1_000_000 + " MB of text so far");
        nextStep += STEP;
      }
    }
  }

  /** Remembers the last bytes that were read. */
  private static final class Ended extends FilterInputStream {
    private byte[] last = new byte[0];

    Ended(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
      int read = in.read(bytes, from, count);
      if (read > 0) {
        byte[] seen = Arrays.copyOf(last, last.length + read);
        System.arraycopy(bytes, from, seen, last.length, read);
        last = Arrays.copyOfRange(seen, Math.max(0, seen.length - END.length), seen.length);
      }
      return read;
    }

    boolean hasEnd() {
      return Arrays.equals(last, END);
    }
  }
}
