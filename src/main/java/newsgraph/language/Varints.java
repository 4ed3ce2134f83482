package newsgraph.language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Numbers of seven bits a byte, least significant first, and strings, as model files hold them. */
final class Varints {
  static long read(ByteBuffer in) {
    long value = 0;
    int shift = 0;
    int b;
    do {
      b = in.get();
      value |= (long) (b & 0x7F) << shift;
      shift += 7;
    } while (b < 0);
    return value;
  }

  static void write(ByteBuffer out, long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    out.put((byte) rest);
  }

  /** Small numbers of either sign take one byte. */
  static int readSigned(ByteBuffer in) {
    int value = (int) read(in);
    return (value >>> 1) ^ -(value & 1);
  }

  static void writeSigned(ByteBuffer out, int value) {
    write(out, ((value << 1) ^ (value >> 31)) & 0xFFFFFFFFL);
  }

  static String readString(ByteBuffer in) {
    byte[] bytes = new byte[(int) read(in)];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static void writeString(ByteBuffer out, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    write(out, bytes.length);
    out.put(bytes);
  }

  private Varints() {}
}
