package nl.peilstok.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A port that is ours from the choice until the server takes it over.
 *
 * <p>It is held meanwhile, so that two starts at the same moment do not choose the same one.
 */
final class ReservedPort implements AutoCloseable {

  static final int PREFERRED = 8080;
  private static final int NEXT_TRIED = 50;

  private final ServerSocket socket;

  private ReservedPort(ServerSocket socket) {
    this.socket = socket;
  }

  /** Take the wanted port or none; without a wish the first free one from {@value #PREFERRED}. */
  static ReservedPort at(InetAddress address, OptionalInt wanted) {
    return wanted.isPresent() ? exactly(address, wanted.getAsInt()) : firstFree(address, PREFERRED);
  }

  static ReservedPort firstFree(InetAddress address, int first) {
    for (int port = first; port <= first + NEXT_TRIED; port++) {
      ReservedPort reserved = tryPort(address, port);
      if (reserved != null) {
        return reserved;
      }
    }
    throw StartRefused.because(
        "All ports from %d to %d are taken. Give a free one with --port."
            .formatted(first, first + NEXT_TRIED));
  }

  private static ReservedPort exactly(InetAddress address, int port) {
    ReservedPort reserved = tryPort(address, port);
    if (reserved == null) {
      throw StartRefused.because(
          "Port "
              + port
              + " is taken by another program. Give another one with --port, or leave --port out.");
    }
    return reserved;
  }

  private static @Nullable ReservedPort tryPort(InetAddress address, int port) {
    try {
      ServerSocket socket = new ServerSocket();
      // A connection of an earlier server that has not quite ended does not hold the port.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port), 1);
      return new ReservedPort(socket);
    } catch (BindException refused) {
      if (String.valueOf(refused.getMessage()).contains("in use")) {
        return null;
      }
      throw StartRefused.because(
          "Peilstok cannot listen on port %d of %s: %s."
              .formatted(port, address.getHostAddress(), refused.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int number() {
    return socket.getLocalPort();
  }

  /** Give the port free for the server, which takes it right after. */
  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
