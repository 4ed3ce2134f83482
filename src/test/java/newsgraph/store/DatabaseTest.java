package newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path folder;

  @Test
  void aMissingDatabaseIsSaid() {
    assertThatThrownBy(() -> Database.open(folder.resolve("none")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newsgraph build");
  }

  @Test
  void aFolderWithOtherFilesIsNotTouched() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear Ann");
    assertThatThrownBy(() -> Database.create(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("holds other files");
    assertThatThrownBy(() -> Database.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is not a database");
    assertThat(folder.toFile().list()).containsExactly("letter.txt");
  }

  @Test
  void isCompactedAtFirstAndWhenItHasGrownTooLarge() throws IOException {
    try (Database database = Database.create(folder)) {
      OntologyGraph.load(database);
      assertThat(database.compact()).isTrue();
      assertThat(folder.resolve("Data-0002")).exists();
      assertThat(database.compact()).isTrue();
      assertThat(folder.resolve("Data-0003")).doesNotExist();
      Files.writeString(folder.resolve("compacted"), "0");
      assertThat(database.compact()).isTrue();
      assertThat(folder.resolve("Data-0003")).exists();
    }
  }

  @Test
  void aDatabaseInUseByAnotherProcessNamesIt() throws Exception {
    Path place = folder.resolve("db");
    Process other = holder(place);
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("open");
      assertThatThrownBy(() -> Database.open(place))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("process " + other.pid())
          .hasMessageContaining("--db");
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  /** Killed while it writes, the other process leaves a database as it was. */
  @Test
  void aKilledTransactionLeavesTheDatabaseWhole() throws Exception {
    Path place = folder.resolve("db");
    Process other = holder(place);
    assertThat(other.inputReader().readLine()).isEqualTo("open");
    other.destroyForcibly().waitFor();
    try (Database database = Database.open(place)) {
      assertThat(database.<Boolean>read(graphs -> graphs.contains(null, null, null, null)))
          .isFalse();
      OntologyGraph.load(database);
      assertThat(database.<Boolean>read(graphs -> graphs.contains(null, null, null, null)))
          .isTrue();
    }
  }

  private static Process holder(Path place) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path")
                .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
            Holder.class.getName(),
            place.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Opens a database, writes half a transaction, says so, and waits to be killed. */
  static final class Holder {
    public static void main(String[] args) {
      Database database = Database.create(Path.of(args[0]));
      database.write(
          1,
          graphs -> {
            Samples.article("http://a/1", "1", "r", java.util.List.of("ann")).forEach(graphs::add);
            System.out.println("open");
            System.out.flush();
            try {
              System.in.read();
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
    }

    private Holder() {}
  }
}
