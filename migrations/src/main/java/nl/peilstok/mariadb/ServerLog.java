package nl.peilstok.mariadb;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server wrote since a moment, read as an explanation of why it stopped. */
record ServerLog(Path file, long from) {

  private static final int LONGEST_READ = 200_000;

  private static final Pattern PORT_TAKEN =
      Pattern.compile("Can't start server: Bind on TCP/IP port");

  private record Symptom(Pattern pattern, UnaryOperator<String> sentence) {}

  private static final List<Symptom> SYMPTOMS =
      List.of(
          new Symptom(
              Pattern.compile("error while loading shared libraries: (?:\\S*/)?([^:/\\s]+)"),
              ServerLog::missingLibrary),
          new Symptom(
              Pattern.compile("version [`'](GLIBC\\S*?)' not found"),
              version ->
                  "This system is too old for the MariaDB of Peilstok: it lacks "
                      + version
                      + ". Debian 10 or newer has it."),
          new Symptom(
              Pattern.compile("setsid: .*(mariadbd).*: No such file or directory"),
              program ->
                  program
                      + " does not run on this system, which perhaps has another C library"
                      + " than Debian. Install MariaDB 10.11 or newer and give its URL."),
          new Symptom(
              Pattern.compile("(No space left on device|Disk is full|[Ee]rrcode: 28|error: 28)"),
              found -> "The disk is full. Make room and start again."),
          new Symptom(
              Pattern.compile("(Unable to lock \\S+ error: 11|Could not get an exclusive lock)"),
              found -> "Another MariaDB server is using the same data."),
          new Symptom(
              Pattern.compile(
                  "(Permission denied|[Ee]rrcode: 13|operating system error number 13)"),
              found ->
                  "Files of the data folder cannot be read and written by the user "
                      + CurrentUser.name()
                      + ", perhaps because it was first started by another."),
          new Symptom(
              Pattern.compile("(Unsupported redo log format|was created by a newer|with newer)"),
              found -> "The data were made by a newer MariaDB."));

  /** The Debian packages of what {@code ldd mariadbd} lists outside the C library itself. */
  private static final Map<String, String> PACKAGES =
      Map.ofEntries(
          Map.entry("libcrypt.so.1", "libcrypt1"),
          Map.entry("libsystemd.so.0", "libsystemd0"),
          Map.entry("libstdc++.so.6", "libstdc++6"),
          Map.entry("libgcc_s.so.1", "libgcc-s1"),
          Map.entry("libcap.so.2", "libcap2"),
          Map.entry("libgcrypt.so.20", "libgcrypt20"),
          Map.entry("liblzma.so.5", "liblzma5"),
          Map.entry("libzstd.so.1", "libzstd1"),
          Map.entry("liblz4.so.1", "liblz4-1"),
          Map.entry("libgpg-error.so.0", "libgpg-error0"));

  static ServerLog fromHere(Path file) throws IOException {
    return new ServerLog(file, Files.size(file));
  }

  boolean saysReady() throws IOException {
    return text().contains("ready for connections");
  }

  boolean saysPortTaken() throws IOException {
    return PORT_TAKEN.matcher(text()).find();
  }

  MariadbStartException explain(int exitCode) throws IOException {
    String text = text();
    String reason = "it stopped with code " + exitCode + " while starting.";
    for (Symptom symptom : SYMPTOMS) {
      Matcher matcher = symptom.pattern().matcher(text);
      if (matcher.find()) {
        reason = symptom.sentence().apply(matcher.group(1));
        break;
      }
    }
    return new MariadbStartException(
        "MariaDB did not start: " + reason + " Its log is " + file + ".");
  }

  private static String missingLibrary(String library) {
    String debian = PACKAGES.get(library);
    String advice =
        debian == null
            ? "Install the package that has it."
            : "On Debian and Ubuntu: apt-get install " + debian + ".";
    return "The library " + library + " is missing on this machine. " + advice;
  }

  private String text() throws IOException {
    try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
      long begin = Math.max(from, reader.length() - LONGEST_READ);
      byte[] bytes = new byte[(int) Math.max(0, reader.length() - begin)];
      reader.seek(begin);
      reader.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
