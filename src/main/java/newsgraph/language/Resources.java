package newsgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Model files on the class path. */
final class Resources {
  static InputStream stream(String path) {
    InputStream in = Resources.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("Not on the class path: " + path);
    }
    return in;
  }

  static ByteBuffer bytes(String path) {
    try (InputStream in = stream(path)) {
      return ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Resources() {}
}
