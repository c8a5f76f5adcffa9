package nl.peilstok.api.platform.page;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/** Read the file that came with a form as its field {@code file}. */
public final class UploadedFile {
  private UploadedFile() {}

  /**
   * The bytes of the file.
   *
   * @throws Refusal when no file was chosen, or an empty one
   */
  public static byte[] read(@Nullable CompletedFileUpload upload) {
    byte[] bytes = upload == null ? new byte[0] : bytes(upload);
    if (bytes.length == 0) {
      Refusal.ifAny(List.of(Fault.of("file", Reason.MISSING)));
    }
    return bytes;
  }

  private static byte[] bytes(CompletedFileUpload upload) {
    try {
      return upload.getBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException("an upload could not be read back", broken);
    }
  }
}
