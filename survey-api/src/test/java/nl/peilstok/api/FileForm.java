package nl.peilstok.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** A form with a file, as browsers send it. */
public final class FileForm {
  /** The type to send it as. */
  public static final String TYPE = "multipart/form-data; boundary=peilstok-edge";

  private static final String EDGE = "--peilstok-edge";

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final String fileName;
  private final String content;

  /** A form with this file as its field {@code file}. */
  public FileForm(String fileName, String content) {
    this.fileName = fileName;
    this.content = content;
  }

  /** The same form with one more field. */
  public FileForm with(String name, String value) {
    fields.put(name, value);
    return this;
  }

  /** The body. */
  public String body() {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append(EDGE)
                .append("\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                .append(value + "\r\n"));
    return body.append(EDGE)
        .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"")
        .append("\r\nContent-Type: application/octet-stream\r\n\r\n")
        .append(content)
        .append("\r\n" + EDGE + "--\r\n")
        .toString();
  }
}
