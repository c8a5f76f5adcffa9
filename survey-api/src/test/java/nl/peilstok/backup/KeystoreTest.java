package nl.peilstok.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeystoreTest {
  @TempDir private Path temporary = Path.of("");

  @Test
  void secrets_and_token_keys_are_kept_and_the_password_of_the_database_is_not() throws Exception {
    Path data = temporary.resolve("data");
    write(data.resolve("secrets/staff-token.key"), "a");
    write(data.resolve("secrets/mariadb-password"), "b");
    write(data.resolve("keystore/Nja-AhqiDvtm4VFLosJmmg.p12"), "c");
    Path zip = temporary.resolve("kept.zip");
    try (OutputStream output = Files.newOutputStream(zip)) {
      assertThat(Keystore.write(data, output)).isEqualTo(2);
    }
    Path made = Files.createDirectory(temporary.resolve("made"));

    assertThat(Keystore.unpack(zip, made)).isEqualTo(2);

    assertThat(made.resolve("secrets/staff-token.key")).hasContent("a");
    assertThat(made.resolve("keystore/Nja-AhqiDvtm4VFLosJmmg.p12")).hasContent("c");
    assertThat(made.resolve("secrets/mariadb-password")).doesNotExist();
  }

  @Test
  void an_installation_without_such_files_has_an_empty_keystore() throws Exception {
    Path zip = temporary.resolve("empty.zip");
    try (OutputStream output = Files.newOutputStream(zip)) {
      assertThat(Keystore.write(temporary.resolve("nothing"), output)).isZero();
    }
    assertThat(Keystore.unpack(zip, temporary.resolve("made"))).isZero();
  }

  @Test
  void a_file_that_reaches_outside_is_refused() throws Exception {
    Path zip = temporary.resolve("evil.zip");
    try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(zip))) {
      output.putNextEntry(new ZipEntry("secrets/../../outside"));
      output.closeEntry();
    }

    assertThatThrownBy(() -> Keystore.unpack(zip, temporary.resolve("made")))
        .isInstanceOf(Refused.class);
    assertThat(temporary.resolve("outside")).doesNotExist();
  }

  @Test
  void a_file_is_never_overwritten_and_an_unfinished_one_leaves_nothing() throws Exception {
    Path file = temporary.resolve("folder/kept");
    try (NewFile first = NewFile.at(file)) {
      first.output().write(1);
    }
    assertThat(file.getParent()).isEmptyDirectory();
    try (NewFile second = NewFile.at(file)) {
      second.output().write(2);
      second.finish();
    }

    assertThatThrownBy(() -> NewFile.at(file)).hasMessageContaining("not overwritten");
    assertThat(file).hasBinaryContent(new byte[] {2});
    assertThat(Checksum.holds(file)).isTrue();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
