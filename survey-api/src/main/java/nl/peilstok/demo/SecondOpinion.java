package nl.peilstok.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.verification.VerifyPublication;

/** A key holder takes the proof along and has the second program check it. */
final class SecondOpinion {
  private SecondOpinion() {}

  /** What it says in the end; ends the demo when something does not hold. */
  static String on(Measurement measurement) {
    String proof = measurement.proof();
    try {
      Path file = Files.createTempFile("peilstok-proof", ".txt");
      try {
        Files.writeString(file, proof);
        return told(file, measurement.passphrase());
      } finally {
        Files.delete(file);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("the proof could not be kept", unwritable);
    }
  }

  private static String told(Path file, String passphrase) {
    List<String> told = new ArrayList<>();
    if (!VerifyPublication.holds(file, passphrase, told::add)) {
      throw new Refused("The proof does not hold: " + String.join(" ", told));
    }
    return "checked by another program, %d checks: everything holds".formatted(told.size() - 1);
  }
}
