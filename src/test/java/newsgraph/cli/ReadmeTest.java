package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the README tells to type can be typed, and the files it names are there. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern FILE = Pattern.compile("`([\\w/.-]*(?:/|\\.md|\\.ttl))`");

  @TempDir static Path folder;

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  /** The words after {@code ./newsgraph}, without redirections. */
  static List<List<String>> commands() throws IOException {
    List<List<String>> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme());
    while (block.find()) {
      for (String line : block.group(1).strip().split("\n")) {
        assertThat(line).startsWith("./newsgraph ");
        Matcher word = WORD.matcher(line.replaceFirst(" > .*", "").substring(12));
        commands.add(
            Stream.iterate(word, Matcher::find, w -> w)
                .map(w -> w.group(1) == null ? w.group(2) : w.group(1))
                .toList());
      }
    }
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandIsUnderstood(List<String> command) {
    CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
    assertThat(line.parseArgs(command.toArray(String[]::new)).subcommand()).isNotNull();
  }

  /** In the order of the page, on one database; serving alone never ends. */
  @Test
  void theCommandsDoWhatTheySay() throws IOException {
    for (List<String> command : commands()) {
      if (command.get(0).equals("serve")) {
        continue;
      }
      List<String> args = new ArrayList<>(command);
      if (new CommandLine(new Main())
              .getSubcommands()
              .get(command.get(0))
              .getCommandSpec()
              .findOption("--db")
          != null) {
        args.addAll(List.of("--db", folder.resolve("db").toString()));
      }
      Commands.Ended ended = Commands.run(args.toArray(String[]::new));
      assertThat(ended.code()).as(String.join(" ", command)).isZero();
      assertThat(ended.output().length > 0)
          .as("output of " + String.join(" ", command))
          .isEqualTo(!command.get(0).equals("build"));
    }
  }

  @Test
  void theFilesAreThere() throws IOException {
    List<String> files = FILE.matcher(readme()).results().map(file -> file.group(1)).toList();
    assertThat(files).contains("queries/", "SECURITY.md").hasSizeGreaterThan(5);
    for (String file : files) {
      assertThat(
              Stream.of("", "ontology/", "src/main/resources/").map(place -> Path.of(place + file)))
          .as(file)
          .anyMatch(Files::exists);
    }
  }
}
