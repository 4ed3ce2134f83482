package newsgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Consumer;

/** A text file is one article. */
public final class PlainText implements ArticleReader {
  @Override
  public void read(InputStream stream, String source, Consumer<ReadResult> results)
      throws IOException {
    byte[] bytes = stream.readNBytes(Limits.FILE_BYTES + 1);
    results.accept(read(bytes, source));
  }

  private static ReadResult read(byte[] bytes, String source) {
    if (bytes.length > Limits.FILE_BYTES) {
      return new ReadResult.Skipped(source, "longer than " + Limits.FILE_BYTES + " bytes");
    }
    Encoding.Decoded decoded;
    try {
      decoded = Encoding.decode(bytes);
    } catch (CharacterCodingException e) {
      return new ReadResult.Skipped(source, "encoding: " + e.getMessage());
    }
    List<String> remarks = decoded.remark() == null ? List.of() : List.of(decoded.remark());
    return new Draft(source, name(source), decoded.text(), null, null, null, null, null, remarks)
        .finish();
  }

  /** File name without extension: "a/b.c.txt.gz" → "b.c". */
  static String name(String source) {
    String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
