package newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.language.Sentence;
import newsgraph.model.EntityType;

/** What is named once in an article is named by the same words everywhere in it. */
final class RepeatedNames {
  private final EntityWords words;

  RepeatedNames(EntityWords words) {
    this.words = words;
  }

  void add(Document document, List<List<Name>> found) {
    Map<String, Name> known = new HashMap<>();
    for (List<Name> names : found) {
      for (Name name : names) {
        String form = name.span().of(document.text());
        if (name.type() != EntityType.GROUP && words.country(form) == null) {
          known.putIfAbsent(form, name);
        }
        if (name.type() == EntityType.PERSON && form.contains(" ")) {
          known.putIfAbsent(form.substring(form.lastIndexOf(' ') + 1), name);
        }
      }
    }
    for (int n = 0; n < found.size(); n++) {
      repeat(document.text(), document.sentences().get(n), found.get(n), known);
    }
  }

  private static void repeat(
      String text, Sentence sentence, List<Name> names, Map<String, Name> known) {
    boolean[] named = new boolean[sentence.size()];
    names.forEach(name -> MissedNames.mark(sentence, name.span(), named));
    for (int i = 0; i < sentence.size(); i++) {
      if (named[i] || !sentence.token(i).upos().equals("PROPN")) {
        continue;
      }
      int last = i;
      while (last + 1 < sentence.size()
          && !named[last + 1]
          && MissedNames.isCapital(sentence, last + 1)) {
        last++;
      }
      for (int end = last; end >= i; end--) {
        Name name = known.get(sentence.span(i, end).of(text));
        if (name != null && !(end < last && sentence.token(end + 1).upos().equals("PROPN"))) {
          names.add(new Name(sentence.span(i, end), name.type(), 0.8, NamesInContext.METHOD));
          i = end;
          break;
        }
      }
    }
  }
}
