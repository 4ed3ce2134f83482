package newsgraph.language;

import java.nio.ByteBuffer;

/** How training writes the numbers and strings of a model file. */
public final class ModelBytes {
  public static void number(ByteBuffer out, long value) {
    Varints.write(out, value);
  }

  public static void signed(ByteBuffer out, int value) {
    Varints.writeSigned(out, value);
  }

  public static void string(ByteBuffer out, String value) {
    Varints.writeString(out, value);
  }

  private ModelBytes() {}
}
