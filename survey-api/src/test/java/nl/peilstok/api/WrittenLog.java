package nl.peilstok.api;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/** Everything the product writes with the levels it is shipped with, the traces included. */
public final class WrittenLog {
  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  /** Write as the product does from now on. */
  public void begin() {
    context.reset();
    try (InputStream shipped =
        Objects.requireNonNull(Application.class.getResourceAsStream("/logback.xml"))) {
      JoranConfigurator configurator = new JoranConfigurator();
      configurator.setContext(context);
      configurator.doConfigure(shipped);
    } catch (JoranException | IOException e) {
      throw new IllegalStateException(e);
    }
    OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    appender.setContext(context);
    appender.setEncoder(encoder());
    appender.setOutputStream(written);
    appender.start();
    root().addAppender(appender);
    root().info("the log is written");
  }

  /** What was written. */
  public String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  /** Write as tests do again. */
  public void end() {
    context.reset();
    try {
      new ContextInitializer(context).autoConfig();
    } catch (JoranException e) {
      throw new IllegalStateException(e);
    }
  }

  private PatternLayoutEncoder encoder() {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%d %level %logger %thread %mdc %msg %kvp %xEx{full}%n");
    encoder.start();
    return encoder;
  }

  private Logger root() {
    return context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
