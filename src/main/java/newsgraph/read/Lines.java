package newsgraph.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, without ever holding more than {@code limit} of one. */
final class Lines {
  private final InputStream stream;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private long number;
  private boolean tooLong;

  Lines(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /** The next line without its end, cut off at the limit; null at the end of the stream. */
  byte @Nullable [] next() throws IOException {
    tooLong = false;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    while (fill()) {
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int length = Math.min(end - position, limit - line.size());
      tooLong |= length < end - position;
      line.write(buffer, position, length);
      boolean ended = end < filled;
      position = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return line.toByteArray();
  }

  /** From 1: of the line last given. */
  long number() {
    return number;
  }

  boolean wasTooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, stream.read(buffer));
    }
    return position < filled;
  }
}
