package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.language.Document;
import newsgraph.language.Name;
import newsgraph.model.EntityType;

/** Names taken for places that are none: "App Store", "Federal Reserve", "World" of a title. */
final class PlaceNames {
  private final EntityWords words;
  private final String text;

  /** The nouns that the article writes small. */
  private final Set<String> common;

  PlaceNames(EntityWords words, Document document) {
    this.words = words;
    text = document.text();
    common =
        document.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.upos().equals("NOUN"))
            .filter(token -> Character.isLowerCase(token.form().charAt(0)))
            .flatMap(
                token -> List.of(token.form(), token.lemma().toLowerCase(Locale.ROOT)).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The names of a sentence, each as what it is; those that are no names are left out. */
  List<Name> corrected(List<Name> names) {
    List<Name> corrected = new ArrayList<>();
    for (Name name : names) {
      String form = name.span().of(text);
      if (name.type() != EntityType.PLACE) {
        corrected.add(name);
      } else if (!words.isPlaceNoun(form) || !common.contains(form.toLowerCase(Locale.ROOT))) {
        corrected.add(new Name(name.span(), words.placeOr(form), name.confidence(), name.method()));
      }
    }
    return corrected;
  }
}
