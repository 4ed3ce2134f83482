package newsgraph.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The articles of files, folders and standard input ("-"), in the order of the arguments; a folder
 * with all below it, sorted by path, without hidden files.
 */
public final class Articles {
  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final LongConsumer progress;

  /**
   * @param progress told of the bytes read since it was last told
   */
  public Articles(InputStream standardInput, LongConsumer progress) {
    this.standardInput = standardInput;
    this.progress = progress;
  }

  /** Reads all paths to their end; what cannot be read is a result too. */
  public void read(List<String> paths, Consumer<ReadResult> results) {
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        readStandardInput(results);
      } else {
        read(Path.of(path), results);
      }
    }
  }

  /** How many bytes {@link #read} will go through, standard input left out. */
  public static long size(List<String> paths) {
    long size = 0;
    for (String path : paths) {
      if (!path.equals(STANDARD_INPUT)) {
        size += size(Path.of(path));
      }
    }
    return size;
  }

  /** 0 for what cannot be read: that is said when it is. */
  private static long size(Path path) {
    try {
      long size = 0;
      for (Path file : files(path)) {
        size += reader(file.toString()) == null ? 0 : Files.size(file);
      }
      return size;
    } catch (IOException e) {
      return 0;
    }
  }

  private void read(Path path, Consumer<ReadResult> results) {
    if (!Files.exists(path)) {
      results.accept(new ReadResult.Failed(path.toString(), "no such file or folder"));
      return;
    }
    try {
      List<Path> files = files(path);
      if (files.isEmpty()) {
        results.accept(new ReadResult.Skipped(path.toString(), "an empty folder"));
      }
      for (Path file : files) {
        readFile(file, results);
      }
    } catch (IOException e) {
      results.accept(new ReadResult.Failed(path.toString(), "cannot be read: " + e.getMessage()));
    }
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> below = Files.walk(path)) {
      return below
          .filter(file -> Files.isRegularFile(file) && !isHidden(path.relativize(file)))
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .toList();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isHidden(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private void readFile(Path file, Consumer<ReadResult> results) {
    String source = file.toString();
    ArticleReader reader = reader(source);
    if (reader == null) {
      results.accept(
          new ReadResult.Skipped(source, "unknown format: .txt, .jsonl, .ndjson, also .gz"));
      return;
    }
    try (InputStream bytes = new Counted(Files.newInputStream(file))) {
      InputStream unpacked = source.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
      reader.read(unpacked, source, results);
    } catch (ZipException | EOFException e) {
      results.accept(new ReadResult.Failed(source, "broken gzip, unpack it by hand"));
    } catch (IOException e) {
      results.accept(new ReadResult.Failed(source, "cannot be read: " + e.getMessage()));
    }
  }

  private static @Nullable ArticleReader reader(String source) {
    String name = source.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return new JsonLines();
    }
    return name.endsWith(".txt") ? new PlainText() : null;
  }

  /** Standard input that begins with a brace is JSON Lines, else it is one article. */
  private void readStandardInput(Consumer<ReadResult> results) {
    String source = "standard input";
    try {
      BufferedInputStream bytes = new BufferedInputStream(standardInput);
      bytes.mark(1);
      int first = bytes.read();
      bytes.reset();
      ArticleReader reader = first == '{' ? new JsonLines() : new PlainText();
      reader.read(bytes, source, results);
    } catch (IOException e) {
      results.accept(new ReadResult.Failed(source, "cannot be read: " + e.getMessage()));
    }
  }

  /** Tells the progress of what passes through. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      if (next >= 0) {
        progress.accept(1);
      }
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = in.read(into, offset, length);
      if (count > 0) {
        progress.accept(count);
      }
      return count;
    }
  }
}
