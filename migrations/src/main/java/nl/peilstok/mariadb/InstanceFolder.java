package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Names the places below the folder of one server. */
record InstanceFolder(Path root) {

  /** The kernel takes 107 bytes; a little is left for what the server appends. */
  private static final int LONGEST_SOCKET_PATH = 100;

  private static final long LARGEST_LOG = 1_000_000;

  /** Create the folder when missing; its path is made real, so that orphans are found by it. */
  static InstanceFolder prepared(Path folder) throws IOException {
    PrivateFiles.createFolder(folder);
    return new InstanceFolder(folder.toRealPath());
  }

  /** Make the places the server expects; for the holder of the lock only. */
  void furnish() throws IOException {
    PrivateFiles.createClosedFolder(secrets());
    PrivateFiles.createClosedFolder(temporary());
    PrivateFiles.createClosedFolder(exchange());
    if (Files.isDirectory(data())) {
      PrivateFiles.createClosedFolder(data());
    }
    if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG) {
      Files.move(log(), root.resolve("mariadb.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    PrivateFiles.createClosedFile(log());
  }

  Path data() {
    return root.resolve("data");
  }

  /** Holds the data while the system tables are made; never served. */
  Path unfinishedData() {
    return root.resolve("data.unfinished");
  }

  Path secrets() {
    return root.resolve("secrets");
  }

  Path password() {
    return secrets().resolve("mariadb-password");
  }

  Path initFile() {
    return secrets().resolve("init.sql");
  }

  Path temporary() {
    return root.resolve("temporary");
  }

  /** Stays empty: the only folder that SQL could read files from or write files to. */
  Path exchange() {
    return root.resolve("exchange");
  }

  Path log() {
    return root.resolve("mariadb.log");
  }

  Path lock() {
    return root.resolve("lock");
  }

  Path pidFile() {
    return root.resolve("mariadb.pid");
  }

  /** Is empty when the path is too long for a socket; the server then listens on TCP only. */
  Optional<Path> socket() {
    Path socket = data().resolve("mariadb.sock");
    int length = socket.toString().getBytes(StandardCharsets.UTF_8).length;
    return length <= LONGEST_SOCKET_PATH ? Optional.of(socket) : Optional.empty();
  }
}
