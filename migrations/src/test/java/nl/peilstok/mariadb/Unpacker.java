package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.file.Path;

/** Unpacks the programs into a cache folder of its own choice. */
final class Unpacker {

  private Unpacker() {}

  static void main(String[] arguments) throws IOException {
    System.out.println("unpacked " + Distribution.unpackedIn(Path.of(arguments[0])).home());
  }
}
