package nl.peilstok.api.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.peilstok.api.platform.page.Templates;

/**
 * Make PDF documents that a screen reader can read (PDF/UA-1).
 *
 * <p>A document never touches a disk and fetches nothing. They are made one at a time, because each
 * is laid out in memory.
 */
@Singleton
public class Printer {
  private static final List<Font> FONTS =
      List.of(
          new Font("Liberation Sans", 400, "LiberationSans-Regular"),
          new Font("Liberation Sans", 700, "LiberationSans-Bold"),
          new Font("Liberation Mono", 700, "LiberationMono-Bold"));

  static {
    // It writes to standard error, and quotes what it is given.
    XRLog.setLoggingEnabled(false);
  }

  private final Templates templates;
  private final Lock oneAtATime = new ReentrantLock();

  Printer(Templates templates) {
    this.templates = templates;
  }

  /**
   * Print a document of its own language and title.
   *
   * @param template a whole XHTML document, below {@code src/main/jte}, without its ending
   * @param view what the template takes as {@code view}
   */
  public byte[] print(String template, Object view) {
    String document = readable(templates.render(template, Map.of("view", view)));
    oneAtATime.lock();
    try {
      return pdf(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Somebody's name of a thing may hold what XML cannot. */
  private static String readable(String document) {
    return document.replaceAll(
        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
  }

  private static byte[] pdf(String document) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Peilstok");
    builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
    for (Font font : FONTS) {
      builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
    }
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.withHtmlContent(document, null);
    builder.toStream(output);
    builder.run();
    return output.toByteArray();
  }

  /** A font that comes along as a library, so that no machine need have it. */
  private record Font(String family, int weight, String file) {

    InputStream open() {
      String path = "/liberation/" + file + ".ttf";
      return Objects.requireNonNull(Printer.class.getResourceAsStream(path), path);
    }
  }
}
