package newsgraph.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: UTF-8, UTF-16 if it begins with a byte order mark, else windows-1252 if it can be
 * that; anything less sure is refused.
 */
final class Encoding {
  /** A text without byte order mark, with what the user should know of how it was read. */
  record Decoded(String text, @Nullable String remark) {}

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** In Western text few letters have accents; more of them speak for another encoding. */
  private static final double MOST_HIGH_BYTES = 0.2;

  private Encoding() {}

  static Decoded decode(byte[] bytes) throws CharacterCodingException {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16BE), null);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16LE), null);
    }
    int begin = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return new Decoded(strict(bytes, begin, StandardCharsets.UTF_8), null);
    } catch (Malformed malformed) {
      if (begin > 0 || !maybeWindows1252(bytes)) {
        throw malformed;
      }
      String text = strict(bytes, 0, WINDOWS_1252);
      return new Decoded(text, "not UTF-8: read as windows-1252");
    }
  }

  /** Says where the bytes are not what they should be. */
  private static final class Malformed extends CharacterCodingException {
    private static final long serialVersionUID = 1L;
    private final String message;

    Malformed(Charset charset, int position) {
      message = "not " + charset + " at byte " + position;
    }

    @Override
    public String getMessage() {
      return message;
    }
  }

  static String strict(byte[] bytes, int begin, Charset charset) throws CharacterCodingException {
    ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in)
          .toString();
    } catch (CharacterCodingException e) {
      throw new Malformed(charset, in.position());
    }
  }

  private static boolean maybeWindows1252(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      if (b < 0) {
        high++;
      } else if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return false;
      }
    }
    return high <= MOST_HIGH_BYTES * bytes.length;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
