package nl.peilstok.api.platform.security;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * The secrets that outlive a restart: from the environment, or drawn once into a file of mode 600.
 *
 * <p>The secret {@code respondent-token} stands in {@code PEILSTOK_RESPONDENT_TOKEN_KEY}. Several
 * nodes on one database need the same secrets, hence the environment.
 */
@Singleton
public class Secrets {
  private static final int SHORTEST = 32;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Environment environment;
  private final Path folder;

  Secrets(Environment environment, @Value("${peilstok.secrets}") String folder) {
    this.environment = environment;
    this.folder = Path.of(folder);
  }

  /** The 32 bytes of a secret; the same each time. */
  public byte[] secret(String name) {
    String text =
        environment
            .getProperty("peilstok." + name + ".key", String.class)
            .orElseGet(() -> kept(name));
    if (text.length() < SHORTEST) {
      throw new IllegalStateException(
          "The secret " + name + " is too short: it needs at least " + SHORTEST + " characters");
    }
    return Hashes.sha256(text);
  }

  private String kept(String name) {
    Path file = folder.resolve(name + ".key");
    try {
      if (!Files.exists(file)) {
        draw(file);
      }
      if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
        throw new IllegalStateException(
            "Others than the owner can reach " + file + ": set its mode to 600");
      }
      return Files.readString(file, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(Path file) throws IOException {
    FileAttribute<?> ownerOnly = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path draft = folder.resolve(file.getFileName() + "." + RandomText.next());
    Files.createFile(draft, ownerOnly);
    Files.writeString(draft, RandomText.next(), StandardOpenOption.WRITE);
    try {
      // A link appears whole or not at all, and never replaces what another process made first.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException madeMeanwhile) {
      // Then that one counts.
    } finally {
      Files.delete(draft);
    }
  }
}
