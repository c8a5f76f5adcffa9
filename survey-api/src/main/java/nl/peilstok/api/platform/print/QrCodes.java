package nl.peilstok.api.platform.print;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Draw QR codes as images of one pixel per module, which a document may enlarge as it likes. */
public final class QrCodes {
  private static final int QUIET_ZONE = 4;
  private static final int BLACK = 0xff000000;
  private static final int WHITE = 0xffffffff;

  private QrCodes() {}

  /** The image as a {@code data:} address; a smudge over a seventh of it does no harm. */
  public static String address(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * QUIET_ZONE;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        boolean dark = code.getModule(x - QUIET_ZONE, y - QUIET_ZONE);
        image.setRGB(x, y, dark ? BLACK : WHITE);
      }
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("an image in memory cannot fail", impossible);
    }
    return bytes.toByteArray();
  }
}
