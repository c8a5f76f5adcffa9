package nl.peilstok.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file of mode 600 that appears under its name whole, or not at all.
 *
 * <p>Close it without {@link #finish} and nothing is left of it.
 */
final class NewFile implements AutoCloseable {
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<?> OWNERS_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path file;
  private final Path unfinished;
  private final FileChannel channel;
  private final OutputStream output;

  private NewFile(Path file, Path unfinished, FileChannel channel) {
    this.file = file;
    this.unfinished = unfinished;
    this.channel = channel;
    this.output = new BufferedOutputStream(Channels.newOutputStream(channel));
  }

  /** Begin; a file that exists is never touched. */
  static NewFile at(Path file) throws IOException {
    Files.createDirectories(file.getParent(), OWNERS_FOLDER);
    if (Files.exists(file)) {
      throw Refused.because(file + " exists already and is not overwritten.");
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      FileChannel channel =
          FileChannel.open(
              unfinished,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              OWNER_ONLY);
      return new NewFile(file, unfinished, channel);
    } catch (FileAlreadyExistsException another) {
      throw Refused.because(unfinished + " exists: another backup runs, or one was killed.");
    }
  }

  OutputStream output() {
    return output;
  }

  /** Put it on the disk under its name, with its checksum beside it. */
  void finish() throws IOException {
    output.flush();
    channel.force(true);
    channel.close();
    // A link never replaces a file that came in between.
    Files.createLink(file, unfinished);
    Files.delete(unfinished);
    Checksum.write(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(unfinished);
  }
}
