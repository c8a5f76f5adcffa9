package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes files and folders that only their owner can read. */
public final class PrivateFiles {

  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFiles() {}

  static FileAttribute<Set<PosixFilePermission>> fileMode() {
    return PosixFilePermissions.asFileAttribute(FILE);
  }

  /** Create the folder and missing parents; an existing folder stays as it is. */
  static void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
  }

  /** Create the folder, or close an existing one to others. */
  static void createClosedFolder(Path folder) throws IOException {
    createFolder(folder);
    Files.setPosixFilePermissions(folder, FOLDER);
  }

  /** Create the file when missing, and close it to others. */
  static void createClosedFile(Path file) throws IOException {
    if (Files.notExists(file)) {
      Files.createFile(file, fileMode());
    }
    Files.setPosixFilePermissions(file, FILE);
  }

  /** Write in one step: a reader sees the old text or the new one, whatever is killed when. */
  static void write(Path file, String text) throws IOException {
    Path written = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(written);
    Files.createFile(written, fileMode());
    Files.writeString(written, text);
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
  }

  static boolean isOurs(Path folder) throws IOException {
    return CurrentUser.owner(folder) == CurrentUser.id()
        && !Files.isSymbolicLink(folder)
        && Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS).equals(FOLDER);
  }

  /** Delete a folder and all below it; nothing happens when there is none. */
  public static void deleteTree(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(folder, new TreeDeletion());
    }
  }

  private static final class TreeDeletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
