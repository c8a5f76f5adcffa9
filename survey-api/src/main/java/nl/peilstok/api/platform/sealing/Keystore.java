package nl.peilstok.api.platform.sealing;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import nl.peilstok.api.platform.security.Secrets;

/**
 * Private keys outside the database: a file of mode 600 for each, wrapped under the installation's
 * keystore secret.
 *
 * <p>Several nodes on one database share the folder and the secret. A key whose wave did not come
 * to open stays behind: it never signed anything.
 */
@Singleton
public class Keystore {
  private final Path folder;
  private final Secrets secrets;

  Keystore(Secrets secrets, @Value("${peilstok.keystore}") String folder) {
    this.secrets = secrets;
    this.folder = Path.of(folder);
  }

  /** Put a key away under an id, which names the file; it is on the disk when this returns. */
  public void put(byte[] id, byte[] privateKey) {
    byte[] wrapped = PassphraseWrap.wrap(privateKey, passphrase());
    Path file = file(id);
    Path draft = folder.resolve(file.getFileName() + ".draft");
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(draft, wrapped, StandardOpenOption.SYNC);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    } catch (FileAlreadyExistsException twice) {
      throw new IllegalStateException("two keys of one id", twice);
    } catch (IOException broken) {
      throw new UncheckedIOException("the keystore cannot be written", broken);
    }
  }

  /** Take a key out; empty when there is none, or when the keystore secret is another one now. */
  public Optional<byte[]> find(byte[] id) {
    try {
      return PassphraseWrap.unwrap(Files.readAllBytes(file(id)), passphrase());
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException("the keystore cannot be read", broken);
    }
  }

  /** Destroy a key; nothing happens when there is none. */
  public void remove(byte[] id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException broken) {
      throw new UncheckedIOException("the keystore cannot be changed", broken);
    }
  }

  private String passphrase() {
    return HexFormat.of().formatHex(secrets.secret("keystore"));
  }

  private Path file(byte[] id) {
    return folder.resolve("token-" + HexFormat.of().formatHex(id) + ".key");
  }
}
