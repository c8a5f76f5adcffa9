package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class ReservedPortTest {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @Test
  void a_free_port_is_taken_as_asked_and_held() {
    int free = anyFree();
    try (ReservedPort port = ReservedPort.at(HERE, OptionalInt.of(free))) {
      assertThat(port.number()).isEqualTo(free);
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> ReservedPort.at(HERE, OptionalInt.of(free)))
          .withMessageContaining("Port " + free + " is taken by another program");
    }
  }

  @Test
  void a_taken_port_is_passed_over_when_nobody_asked_for_it() {
    try (ReservedPort first = ReservedPort.at(HERE, OptionalInt.of(0));
        ReservedPort next = ReservedPort.firstFree(HERE, first.number())) {
      assertThat(next.number()).isBetween(first.number() + 1, first.number() + 50);
    }
  }

  @Test
  void a_server_can_take_the_port_over_at_once() throws IOException {
    ReservedPort port = ReservedPort.at(HERE, OptionalInt.of(0));
    int number = port.number();
    port.close();
    try (ServerSocket server = new ServerSocket()) {
      server.bind(new InetSocketAddress(HERE, number));
      assertThat(server.getLocalPort()).isEqualTo(number);
    }
  }

  @Test
  void an_address_of_another_machine_is_refused_in_words() throws IOException {
    InetAddress elsewhere = InetAddress.getByName("192.0.2.1");
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> ReservedPort.at(elsewhere, OptionalInt.empty()))
        .withMessageContaining("cannot listen on port 8080 of 192.0.2.1");
  }

  private static int anyFree() {
    try (ReservedPort any = ReservedPort.at(HERE, OptionalInt.of(0))) {
      return any.number();
    }
  }
}
