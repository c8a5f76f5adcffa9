package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses where the unpacked programs are kept. */
record CacheFolder(@Nullable String xdgCacheHome, String userHome, Path temporaryFolder) {

  static Path ofCurrentUser() {
    return new CacheFolder(
            System.getenv("XDG_CACHE_HOME"),
            System.getProperty("user.home", ""),
            Path.of(System.getProperty("java.io.tmpdir")))
        .choose();
  }

  Path choose() {
    return usable(preferred()).orElseGet(this::belowTemporaryFolder);
  }

  private Path preferred() {
    boolean xdg = xdgCacheHome != null && xdgCacheHome.startsWith("/");
    Path base = xdg ? Path.of(xdgCacheHome) : Path.of(userHome, ".cache");
    return base.resolve("peilstok").toAbsolutePath();
  }

  private static Optional<Path> usable(Path folder) {
    try {
      PrivateFiles.createFolder(folder);
      return Files.isWritable(folder) ? Optional.of(folder) : Optional.empty();
    } catch (IOException unusable) {
      return Optional.empty();
    }
  }

  /** Programs are run from here, so a folder that somebody else prepared is refused. */
  private Path belowTemporaryFolder() {
    Path folder = temporaryFolder.resolve("peilstok-cache-" + CurrentUser.id());
    try {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        PrivateFiles.createFolder(folder);
      }
      if (!PrivateFiles.isOurs(folder)) {
        throw new MariadbStartException(
            "The folder "
                + folder
                + " belongs to somebody else. Set XDG_CACHE_HOME to a folder"
                + " of your own and start again.");
      }
      return folder;
    } catch (IOException e) {
      throw new MariadbStartException(
          "No folder for the programs of MariaDB can be made in "
              + preferred()
              + " or "
              + folder
              + ". Set XDG_CACHE_HOME to a folder that you can write.",
          e);
    }
  }
}
