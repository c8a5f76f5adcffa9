package nl.peilstok.api;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Take pictures of a page for people to look at, when the environment variable {@code
 * PEILSTOK_SCREENSHOTS} names a folder; do nothing otherwise.
 */
public final class Screenshots {
  private static final @Nullable String FOLDER = System.getenv("PEILSTOK_SCREENSHOTS");

  private Screenshots() {}

  /** Take the whole page as a phone and as a desk shows it. */
  public static void take(Page page, String name) {
    if (FOLDER == null) {
      return;
    }
    ViewportSize before = page.viewportSize();
    take(page, Path.of(FOLDER), name, 1280, 900);
    take(page, Path.of(FOLDER), name, 390, 844);
    page.setViewportSize(before.width, before.height);
  }

  /** Take the whole page as the narrowest screen shows it, or one at 400 %. */
  public static void takeNarrow(Page page, String name) {
    if (FOLDER == null) {
      return;
    }
    ViewportSize before = page.viewportSize();
    take(page, Path.of(FOLDER), name, 320, 640);
    page.setViewportSize(before.width, before.height);
  }

  /** Keep a picture of something that is no page. */
  public static void keep(BufferedImage picture, String name) {
    if (FOLDER == null) {
      return;
    }
    try {
      ImageIO.write(picture, "png", Path.of(FOLDER).resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void take(Page page, Path folder, String name, int width, int height) {
    page.setViewportSize(width, height);
    Path file = folder.resolve(name + "-" + width + "x" + height + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }
}
