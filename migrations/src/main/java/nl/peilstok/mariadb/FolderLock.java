package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a folder for one Peilstok; the file names the process that holds it. */
public final class FolderLock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

  /**
   * The folders this process holds. Asked before the file is touched: closing a second channel on
   * the file would give up the lock of the first.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Keep the folder without a server in it, for an installation whose MariaDB runs elsewhere.
   *
   * @throws MariadbStartException with a plain sentence for the person at the terminal
   */
  public static FolderLock on(Path folder) {
    try {
      return acquire(InstanceFolder.prepared(folder));
    } catch (IOException e) {
      throw StartProblem.of(folder, e);
    }
  }

  /** Whether somebody holds the folder; looking does not take it. */
  static boolean isHeld(InstanceFolder folder) throws IOException {
    if (HELD.contains(folder.root())) {
      return true;
    }
    if (Files.notExists(folder.lock())) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    }
  }

  static FolderLock acquire(InstanceFolder folder) throws IOException {
    if (!HELD.add(folder.root())) {
      throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
    }
    boolean acquired = false;
    try {
      FolderLock lock = new FolderLock(folder.root(), lockedChannel(folder));
      acquired = true;
      return lock;
    } finally {
      if (!acquired) {
        HELD.remove(folder.root());
      }
    }
  }

  private static FileChannel lockedChannel(InstanceFolder folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.lock(),
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            PrivateFiles.fileMode());
    if (channel.tryLock() == null) {
      channel.close();
      throw inUse(folder, Files.readString(folder.lock()).strip());
    }
    String owner = ProcessHandle.current().pid() + "\n";
    channel.truncate(0).write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
    return channel;
  }

  private static MariadbStartException inUse(InstanceFolder folder, String owner) {
    String process = owner.isEmpty() ? "" : " (process " + owner + ")";
    return new MariadbStartException(
        "The folder " + folder.root() + " is in use by another Peilstok" + process + ".");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      LOG.warn("The lock on {} was not given free.", folder, e);
    }
    HELD.remove(folder);
  }
}
