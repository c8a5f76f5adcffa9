package nl.peilstok.api.platform.security;

import io.micronaut.http.HttpRequest;

/** The faces of the product, told apart by path; each knows its own kind of login and no other. */
public enum Surface {
  /** Bearer tokens only. */
  API,
  /** No login at all: a cookie of staff in the same browser is not looked at. */
  RESPONDENT,
  /** Files that are the same for everybody. */
  ASSETS,
  /** Page sessions only. */
  PAGES;

  /** The face a request turns to. */
  public static Surface of(HttpRequest<?> request) {
    String path = request.getPath();
    if (isBelow(path, "/api")) {
      return API;
    }
    if (isBelow(path, "/respond")) {
      return RESPONDENT;
    }
    return isBelow(path, "/assets") ? ASSETS : PAGES;
  }

  private static boolean isBelow(String path, String root) {
    return path.equals(root) || path.startsWith(root + "/");
  }
}
