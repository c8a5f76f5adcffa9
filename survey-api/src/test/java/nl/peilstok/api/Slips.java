package nl.peilstok.api;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Sheets of codes as somebody with paper, eyes and a phone has them. */
public final class Slips {
  private static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}");
  private static final int DOTS_PER_INCH = 200;

  private final byte[] pdf;

  /** Take the sheets from the printer. */
  public Slips(byte[] pdf) {
    this.pdf = pdf.clone();
  }

  /** How many sheets there are. */
  public int sheets() {
    return read(PDDocument::getNumberOfPages);
  }

  /** Everything that can be read on them. */
  public String text() {
    return read(document -> new PDFTextStripper().getText(document));
  }

  /** The codes as they are typed. */
  public List<String> codes() {
    return CODE.matcher(text()).results().map(MatchResult::group).toList();
  }

  /** What a phone makes of the squares on a sheet. */
  public List<String> scanned(int sheet) {
    BufferedImage image = picture(sheet);
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    RGBLuminanceSource seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    try {
      Result[] found =
          new QRCodeMultiReader()
              .decodeMultiple(
                  new BinaryBitmap(new HybridBinarizer(seen)),
                  Map.of(DecodeHintType.TRY_HARDER, true));
      return Stream.of(found).map(Result::getText).toList();
    } catch (NotFoundException nothing) {
      return List.of();
    }
  }

  /** How a sheet looks. */
  public BufferedImage picture(int sheet) {
    return read(
        document ->
            new PDFRenderer(document).renderImageWithDPI(sheet, DOTS_PER_INCH, ImageType.RGB));
  }

  private <T> T read(Look<T> look) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return look.at(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Look<T> {
    T at(PDDocument document) throws IOException;
  }
}
