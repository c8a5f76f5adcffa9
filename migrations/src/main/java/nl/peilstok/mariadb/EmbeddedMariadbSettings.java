package nl.peilstok.mariadb;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the server keeps its data and its programs.
 *
 * @param folder everything that belongs to this server: data, secrets, log
 * @param cache the unpacked programs, shared by all servers of this user
 * @param serverOptions further options for {@code mariadbd}; they win over ours
 */
public record EmbeddedMariadbSettings(Path folder, Path cache, List<String> serverOptions) {

  public EmbeddedMariadbSettings {
    folder = folder.toAbsolutePath().normalize();
    cache = cache.toAbsolutePath().normalize();
    serverOptions = List.copyOf(serverOptions);
  }

  /** Take the cache folder of the current user and no further options. */
  public static EmbeddedMariadbSettings of(Path folder) {
    return new EmbeddedMariadbSettings(folder, CacheFolder.ofCurrentUser(), List.of());
  }
}
