package newsgraph.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import newsgraph.NewsgraphException;
import newsgraph.language.Gazetteer;
import newsgraph.language.Gazetteer.Kind;

/** Packs the lists of names of nlp4j-english 1.1.2; {@code gazetteer.md} says where to get them. */
final class GazetteerConversion {
  private static final String FILE = "en-named-entity-gazetteers-simplified";

  /** The source's number of each list of use. */
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("0", Kind.ORGANIZATION),
          Map.entry("1", Kind.PLACE),
          Map.entry("4", Kind.PERSON),
          Map.entry("6", Kind.PLACE),
          Map.entry("8", Kind.WORK),
          Map.entry("9", Kind.COMPETITION),
          Map.entry("10", Kind.WORK),
          Map.entry("11", Kind.PLACE),
          Map.entry("12", Kind.PRODUCT),
          Map.entry("13", Kind.ORGANIZATION),
          Map.entry("14", Kind.PERSON),
          Map.entry("15", Kind.WORK));

  static void train(Path data, Path out) {
    Gazetteer.Builder builder = new Gazetteer.Builder();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(data.resolve(FILE)));
        ObjectInputStream objects = new Source(in)) {
      PrefixNode root = ((PrefixTree) objects.readObject()).n_root;
      if (root != null) {
        collect(root, new ArrayList<>(), builder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new NewsgraphException(FILE + " is not the tree of names", e);
    }
    builder.write(out);
  }

  private static void collect(PrefixNode node, List<String> words, Gazetteer.Builder into) {
    if (node.value instanceof Collection<?> lists) {
      for (Object list : lists) {
        Kind kind = KINDS.get(list.toString());
        if (kind != null) {
          into.add(words, kind);
        }
      }
    }
    node.forEach(
        (word, next) -> {
          words.add(word);
          collect(next, words, into);
          words.remove(words.size() - 1);
        });
  }

  private static final class Source extends ObjectInputStream {
    Source(InputStream in) throws IOException {
      super(in);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass source)
        throws IOException, ClassNotFoundException {
      String name = source.getName();
      if (name.endsWith(".PrefixTree")) {
        return PrefixTree.class;
      }
      if (name.endsWith(".PrefixNode")) {
        return PrefixNode.class;
      }
      if (name.startsWith("java.util.") || name.startsWith("java.lang.")) {
        return super.resolveClass(source);
      }
      throw new ClassNotFoundException(name);
    }
  }

  private GazetteerConversion() {}
}
