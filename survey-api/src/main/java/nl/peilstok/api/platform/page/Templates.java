package nl.peilstok.api.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.util.Map;

/** The templates, as the build has compiled them. */
@Singleton
public class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "nl.peilstok.api");

  Templates() {}

  /**
   * Fill a template.
   *
   * @param template the path below {@code src/main/jte}, without its ending
   * @param values what the template names as its parameters
   */
  public String render(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", values, output);
    return output.toString();
  }
}
