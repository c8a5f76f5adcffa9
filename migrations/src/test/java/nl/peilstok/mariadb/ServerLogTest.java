package nl.peilstok.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServerLogTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mariadbd: error while loading shared libraries: libcap.so.2: cannot open | apt-get install libcap2.
          mariadbd: error while loading shared libraries: libodd.so.7: cannot open | Install the package that has it.
          mariadbd: /lib/libc.so.6: version `GLIBC_2.28' not found | it lacks GLIBC_2.28.
          setsid: failed to execute /x/bin/mariadbd: No such file or directory | another C library
          InnoDB: Error number 28 means 'No space left on device' | The disk is full.
          InnoDB: Unable to lock ./ibdata1 error: 11 | Another MariaDB server is using the same data.
          InnoDB: The error means mariadbd does not have the access rights: Permission denied | cannot be read and written by the user
          InnoDB: Unsupported redo log format. | made by a newer MariaDB.
          Something unheard of | it stopped with code 7 while starting.
          """)
  void the_log_is_put_into_a_sentence(String line, String sentence) throws IOException {
    ServerLog log = new ServerLog(Files.writeString(folder.resolve("log"), line), 0);
    assertThat(log.explain(7)).hasMessageContaining(sentence).hasMessageEndingWith("log.");
  }

  @Test
  void an_earlier_start_is_not_read() throws IOException {
    Path file = Files.writeString(folder.resolve("log"), "No space left on device\n");
    ServerLog log = ServerLog.fromHere(file);
    Files.writeString(file, "Something else\n", StandardOpenOption.APPEND);
    assertThat(log.explain(1)).hasMessageNotContaining("disk");
  }
}
