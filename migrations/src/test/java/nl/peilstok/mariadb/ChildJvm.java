package nl.peilstok.mariadb;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another Peilstok on this machine, as far as the database is concerned. */
record ChildJvm(Process process, BufferedReader output) {

  static ChildJvm run(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new ChildJvm(process, process.inputReader());
  }

  /** Wait for the line that begins so, past what the log writes, and return the rest of it. */
  String awaitLine(String beginning) throws IOException {
    String line = output.readLine();
    while (line != null && !line.startsWith(beginning)) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("The child ended without saying " + beginning);
    }
    return line.substring(beginning.length()).strip();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
