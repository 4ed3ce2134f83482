package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 database in a folder. Queries see the union of its graphs as the default graph. */
public final class Database implements AutoCloseable {
  /** What a transaction may need beside its quads before the disk counts as full, in bytes. */
  private static final long RESERVE = 64L << 20;

  /** A quad takes 390 bytes in a compact database. */
  private static final long COMPACT_QUAD = 500;

  /** Holds the size, in bytes, after the last compaction. */
  private static final String COMPACTED = "compacted";

  /** Bytes that are no reason to compact. */
  private static final long LOOSE = 128L << 20;

  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private final Path folder;
  private final DatasetGraph graphs;

  private Database(Path folder, DatasetGraph graphs) {
    this.folder = folder;
    this.graphs = graphs;
    graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /** Opens a database that exists. */
  public static Database open(Path folder) {
    if (!isDatabase(folder)) {
      throw new StoreException(
          Files.isDirectory(folder)
              ? folder + " is not a database; name the folder of one with --db"
              : "There is no database at " + folder + "; run `newsgraph build PATH` first");
    }
    return connect(folder);
  }

  /** Opens a database, or makes an empty one in a folder that is empty or absent. */
  public static Database create(Path folder) {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new StoreException(folder + " is a file; name a folder with --db");
      }
      Files.createDirectories(folder);
      if (!isDatabase(folder) && !isEmpty(folder)) {
        throw new StoreException(
            folder + " holds other files and no database; name an empty folder with --db");
      }
    } catch (IOException e) {
      throw new StoreException("Cannot make the folder " + folder + ": " + e.getMessage(), e);
    }
    requireSpace(folder, RESERVE);
    return connect(folder);
  }

  private static Database connect(Path folder) {
    try {
      return new Database(folder, DatabaseMgr.connectDatasetGraph(Location.create(folder)));
    } catch (DBOpEnvException e) {
      Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
      if (holder.find()) {
        throw new StoreException(
            "The database %s is in use by process %s (a running `newsgraph serve` or `build`?); stop it or name another folder with --db"
                .formatted(folder, holder.group(1)),
            e);
      }
      throw new StoreException("Cannot open the database " + folder + ": " + e.getMessage(), e);
    }
  }

  /** TDB2 keeps a database in {@code Data-0001}, after a compaction in {@code Data-0002}. */
  private static boolean isDatabase(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().matches("Data-\\d{4}"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> file.getFileName().toString().equals("tdb.lock"));
    }
  }

  private static void requireSpace(Path folder, long bytes) {
    long usable = usable(folder);
    if (usable < bytes) {
      throw new StoreException(
          "No space left for the database %s: %d MB are free, %d MB needed; free some space and run the same command again"
              .formatted(folder, usable >> 20, (bytes >> 20) + 1));
    }
  }

  private static long usable(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graphs, for whoever runs own transactions on them. */
  public DatasetGraph graphs() {
    return graphs;
  }

  /** Runs a read transaction. */
  public <T> T read(Function<DatasetGraph, T> reading) {
    graphs.begin(ReadWrite.READ);
    try {
      return reading.apply(graphs);
    } finally {
      graphs.end();
    }
  }

  /**
   * Runs a write transaction: all of it happens, or nothing. TDB2 maps its files into memory, where
   * a full disk is a fault that cannot be undone; so the space is asked for beforehand.
   *
   * @param quads about how many quads are written
   */
  public void write(long quads, Consumer<DatasetGraph> writing) {
    requireSpace(folder, RESERVE + quads * 2_000);
    graphs.begin(ReadWrite.WRITE);
    try {
      writing.accept(graphs);
      graphs.commit();
    } catch (Throwable e) {
      graphs.abort();
      throw e;
    } finally {
      graphs.end();
    }
  }

  /**
   * Gives back the space that former transactions took, when that is more than the data's own. For
   * a while that takes a second copy.
   *
   * @return false if there was no space for it
   */
  public boolean compact() {
    if (!isLoose()) {
      return true;
    }
    long copy = read(all -> all.stream().count()) * COMPACT_QUAD;
    if (usable(folder) < RESERVE + copy) {
      return false;
    }
    DatabaseMgr.compact(graphs, true);
    try {
      Files.writeString(folder.resolve(COMPACTED), String.valueOf(size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  /** Never compacted, or more than twice as large as it was then. */
  private boolean isLoose() {
    try {
      Path then = folder.resolve(COMPACTED);
      return !Files.exists(then)
          || size() > LOOSE + 2 * Long.parseLong(Files.readString(then).strip());
    } catch (IOException | NumberFormatException e) {
      return true;
    }
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Override
  public void close() {
    TDBInternal.expel(graphs);
  }
}
