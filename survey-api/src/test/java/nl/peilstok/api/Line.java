package nl.peilstok.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** The line between a phone and the server: it can be cut, and it remembers what the phone sent. */
public final class Line implements AutoCloseable {
  private final URI server;
  private final ServerSocket entrance;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<ByteArrayOutputStream> sent = new CopyOnWriteArrayList<>();
  private final Received received = new Received();
  private volatile boolean cut;

  private Line(URI server, ServerSocket entrance) {
    this.server = server;
    this.entrance = entrance;
  }

  /** Lay a line to the server. */
  public static Line to(String server) {
    try {
      Line line =
          new Line(URI.create(server), new ServerSocket(0, 50, InetAddress.getByName("localhost")));
      Thread.startVirtualThread(line::accept);
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the phone finds the server. */
  public String address() {
    return "http://localhost:" + entrance.getLocalPort();
  }

  /** Nothing goes through from now on. */
  public void cut() {
    cut = true;
    open.forEach(Line::hangUp);
  }

  /** Everything goes through again. */
  public void mend() {
    cut = false;
  }

  /** All requests that the phone has sent, from whatever part of its browser. */
  public List<HttpSent> requests() {
    List<HttpSent> requests = new ArrayList<>();
    for (ByteArrayOutputStream connection : sent) {
      requests.addAll(HttpSent.all(connection.toString(StandardCharsets.ISO_8859_1)));
    }
    return requests;
  }

  /** How many bytes came back over the line, headers and all. */
  public long received() {
    return received.bytes.sum();
  }

  private static final class Received extends OutputStream {
    private final LongAdder bytes = new LongAdder();

    @Override
    public void write(int one) {
      bytes.increment();
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      bytes.add(length);
    }
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket phone = entrance.accept();
        if (cut) {
          hangUp(phone);
        } else {
          Socket there = new Socket(server.getHost(), server.getPort());
          open.add(phone);
          open.add(there);
          ByteArrayOutputStream record = new ByteArrayOutputStream();
          sent.add(record);
          Thread.startVirtualThread(() -> carry(phone, there, record));
          Thread.startVirtualThread(() -> carry(there, phone, received));
        }
      } catch (IOException closed) {
        // The next phone call, or the end.
      }
    }
  }

  private void carry(Socket from, Socket to, OutputStream record) {
    byte[] buffer = new byte[8192];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        record.write(buffer, 0, read);
        out.write(buffer, 0, read);
        out.flush();
      }
    } catch (IOException hungUp) {
      // Either side may hang up.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    cut();
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
