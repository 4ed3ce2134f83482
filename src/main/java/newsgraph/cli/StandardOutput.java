package newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import newsgraph.NewsgraphException;

/** Standard output that says when nobody reads on, which a {@link PrintStream} keeps to itself. */
final class StandardOutput extends FilterOutputStream {
  /** Thrown where the reader has gone: {@code newsgraph export | head}. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Closed(IOException cause) {
      super(cause);
    }
  }

  private StandardOutput(OutputStream out) {
    super(out);
  }

  static void install() {
    OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    System.setOut(new PrintStream(new BufferedOutputStream(out), false, Charset.defaultCharset()));
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
        throw new Closed(e);
      }
      throw new NewsgraphException("Cannot write to standard output: " + e.getMessage(), e);
    }
  }
}
