package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The one account that can log in over TCP, from this machine only. */
final class Account {

  static final String USER = "peilstok";
  static final String DATABASE = "peilstok";

  private final String password;

  private Account(String password) {
    this.password = password;
  }

  /** Read the password of this folder, or draw one on first use. */
  static Account of(InstanceFolder folder) throws IOException {
    Path file = folder.password();
    if (Files.exists(file)) {
      String kept = Files.readString(file).strip();
      if (kept.matches("[A-Za-z0-9_-]{43}")) {
        return new Account(kept);
      }
    }
    Account drawn = new Account(draw());
    PrivateFiles.write(file, drawn.password + "\n");
    return drawn;
  }

  private static String draw() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String password() {
    return password;
  }

  /** This account's way in, on a server of ours at this port. */
  DatabaseAddress address(int port) {
    DatabaseAddress.Login login = new DatabaseAddress.Login(USER, password);
    return new DatabaseAddress("127.0.0.1", port, DATABASE, login);
  }

  /**
   * Leave this account and root on the socket, whatever was there before; one line each.
   *
   * <p>The procedure lets the account do one thing that takes more rights than it has: start a new
   * redo log, because the old one tells in which order rows were written. It stands in a database
   * of its own, so that the product finds its own one empty at the first start.
   */
  String initSql() {
    return """
        CREATE DATABASE IF NOT EXISTS `peilstok`;
        CREATE OR REPLACE USER 'peilstok'@'127.0.0.1' IDENTIFIED BY '%s';
        GRANT ALL PRIVILEGES ON `peilstok`.* TO 'peilstok'@'127.0.0.1';
        GRANT ALL PRIVILEGES ON `peilstok\\_%%`.* TO 'peilstok'@'127.0.0.1';
        ALTER USER 'root'@'localhost' IDENTIFIED VIA unix_socket;
        DROP USER IF EXISTS ''@'localhost', ''@'127.0.0.1', ''@'%%';
        DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1', 'root'@'%%';
        DROP DATABASE IF EXISTS `test`;
        CREATE DATABASE IF NOT EXISTS `peilstok_server`;
        CREATE OR REPLACE DEFINER='root'@'localhost' PROCEDURE `peilstok_server`.`renew_redo_log`() \
        SQL SECURITY DEFINER \
        SET GLOBAL innodb_log_file_size = IF(@@innodb_log_file_size = 100663296, 104857600, 100663296);
        """
        .formatted(password);
  }
}
