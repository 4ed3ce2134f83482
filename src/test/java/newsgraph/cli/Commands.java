package newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Runs commands as a shell would, and keeps what they write to standard output. */
final class Commands {
  record Ended(int code, byte[] output) {}

  static Ended run(String... args) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int code;
    try (PrintStream out = new PrintStream(bytes, true)) {
      System.setOut(out);
      code = Main.run(args);
    } finally {
      System.setOut(before);
    }
    return new Ended(code, bytes.toByteArray());
  }

  private Commands() {}
}
