package nl.peilstok.api.platform.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tell a path of our own pages from anything that leads elsewhere. */
public final class LocalPath {
  private static final Pattern OWN =
      Pattern.compile("/(?![/\\\\])(?!api/|login|logout|respond)[\\w./?&=%~:,+-]*");

  private LocalPath() {}

  /** The path itself, or the home page when it is none of ours. */
  public static String orHome(@Nullable String path) {
    return path != null && OWN.matcher(path).matches() ? path : "/";
  }
}
