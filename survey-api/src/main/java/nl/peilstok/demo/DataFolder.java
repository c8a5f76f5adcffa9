package nl.peilstok.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Take a fresh data folder for one demo and hold it until the demo ends.
 *
 * <p>A folder with the marker file is an earlier demo's and may be deleted; no other folder ever
 * is. The marker is locked while a demo runs, so that a second demo does not delete it underneath.
 *
 * @param path the folder
 * @param held keeps the marker locked
 */
record DataFolder(Path path, FileChannel held) implements AutoCloseable {
  private static final String MARKER = "demo";
  private static final String SERVER_LOCK = "lock";
  private static final int MOST_DEMOS = 20;

  /** Take the given folder, or else the first one below the current folder that is not in use. */
  static DataFolder take(@Nullable Path wanted, Path current) {
    if (wanted != null) {
      return given(wanted.toAbsolutePath().normalize());
    }
    Path home = current.resolve(".peilstok").toAbsolutePath().normalize();
    return IntStream.rangeClosed(1, MOST_DEMOS)
        .mapToObj(number -> home.resolve(number == 1 ? "demo" : "demo-" + number))
        .filter(path -> isAbsentOrEmpty(path) || isDemo(path))
        .flatMap(path -> Stream.ofNullable(tryTake(path)))
        .findFirst()
        .orElseThrow(() -> new Refused("All demo folders below " + home + " are in use."));
  }

  private static DataFolder given(Path path) {
    if (!isAbsentOrEmpty(path) && !isDemo(path)) {
      throw new Refused(
          "The folder " + path + " holds something that is not a demo's; name a new or empty one.");
    }
    DataFolder taken = tryTake(path);
    if (taken == null) {
      throw new Refused("The folder " + path + " is in use by another demo or server.");
    }
    return taken;
  }

  private static @Nullable DataFolder tryTake(Path path) {
    try {
      if (isDemo(path)) {
        if (isInUse(path)) {
          return null;
        }
        Leftovers.endIn(path.toRealPath());
        delete(path);
      }
      Files.createDirectories(path);
      FileChannel marker =
          FileChannel.open(
              path.resolve(MARKER), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (marker.tryLock() == null) {
        marker.close();
        return null;
      }
      return new DataFolder(path, marker);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot use the folder " + path, broken);
    }
  }

  /** Whether a demo holds the marker or a server holds its own lock, one level down or two. */
  private static boolean isInUse(Path path) throws IOException {
    if (isLocked(path.resolve(MARKER))) {
      return true;
    }
    try (Stream<Path> files = Files.find(path, 2, (file, _) -> file.endsWith(SERVER_LOCK))) {
      return files.anyMatch(DataFolder::isLocked);
    }
  }

  private static boolean isLocked(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException ours) {
      return true;
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot look at " + file, broken);
    }
  }

  private static boolean isDemo(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(path.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isAbsentOrEmpty(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> content = Files.list(path)) {
      return content.findAny().isEmpty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the folder " + path, unreadable);
    }
  }

  @Override
  public void close() {
    try {
      held.close();
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot give the folder free", broken);
    }
  }

  /** Delete a temporary folder with all that is left in it. */
  static void discard(Path folder) {
    try {
      delete(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot delete the folder " + folder, broken);
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException broken)
              throws IOException {
            if (broken != null) {
              throw broken;
            }
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
