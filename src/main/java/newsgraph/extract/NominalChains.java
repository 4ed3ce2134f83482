package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.EntityType;

/** Ties descriptions to what they describe: "the ministry", "these people". */
final class NominalChains {
  private final EntityWords words;
  private final Modifiers modifiers;
  private final GeneralNouns general;
  private final PronounChains.Voices voices;
  private final Chains chains;
  private final Map<String, List<Integer>> byHead = new HashMap<>();
  private final Map<String, Integer> models = new HashMap<>();
  private final Map<String, Integer> repeated = new HashMap<>();

  NominalChains(EntityWords words, Chains chains, PronounChains.Voices voices) {
    this.words = words;
    modifiers = new Modifiers(words);
    general = new GeneralNouns(words, modifiers, chains);
    this.voices = voices;
    this.chains = chains;
  }

  /** Called in text order: a definite phrase is what had its head word last. */
  void resolve(int i) {
    model(i);
    Candidate nominal = chains.candidate(i);
    if (!chains.isAlone(i)) {
      return;
    }
    if (!nominal.isDefinite() && !isBarePeople(nominal) && !isBareFirm(nominal)) {
      Integer same = isRepeatable(nominal) ? repeated.get(phrase(nominal)) : null;
      if (same != null) {
        chains.join(i, same, 0.6, "rule/same-words");
      }
      return;
    }
    List<Integer> before = byHead.getOrDefault(nominal.lemma() + nominal.isPlural(), List.of());
    for (int k = before.size() - 1; k >= 0; k--) {
      int j = before.get(k);
      Candidate other = chains.candidate(j);
      boolean heard = !nominal.isDemonstrative() || voices.isOneVoice(nominal.span(), other.span());
      if (heard && modifiers.fit(nominal, other) && !other.span().contains(nominal.span())) {
        chains.join(i, j, 0.8, "rule/head");
        return;
      }
    }
    int antecedent = general.antecedent(i);
    if (antecedent >= 0) {
      chains.join(i, antecedent, 0.6, "rule/description");
    }
  }

  /** "the new A38 jet" is the A38 spoken of before. */
  private void model(int i) {
    Candidate candidate = chains.candidate(i);
    EntityType type = chains.type(i);
    if (candidate.isPronoun() || (type != EntityType.TOPIC && type != EntityType.OTHER)) {
      return;
    }
    for (String word : candidate.words().split("[ ’'/-]+", -1)) {
      if (word.matches("(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9]{2,12}")) {
        String key = word.replaceFirst("s$", "");
        Integer before = models.putIfAbsent(key, i);
        if (before != null
            && !chains.same(i, before)
            && chains.isAlone(i)
            && !chains.candidate(before).span().contains(candidate.span())) {
          chains.join(i, before, 0.7, "rule/head");
        }
        return;
      }
    }
  }

  /** "Peruvians": the Peruvians spoken of before, if any were. */
  private static boolean isBarePeople(Candidate nominal) {
    Token word = nominal.word();
    return word != null
        && nominal.type() == EntityType.GROUP
        && word.xpos().startsWith("NNP")
        && nominal.span().equals(word.span());
  }

  /** "company" in "company officials": the one spoken of. */
  private static boolean isBareFirm(Candidate nominal) {
    return nominal.words().equals("company");
  }

  /** "magic", "asylum": the same words speak of the same; but "a man" is another each time. */
  private static boolean isRepeatable(Candidate nominal) {
    EntityType type = nominal.type();
    return (type == EntityType.TOPIC || type == EntityType.OTHER)
        && !nominal
            .words()
            .matches("(?i)(an?|some|any|no|another|one|each|every|such|more|many|several) .*");
  }

  private static String phrase(Candidate nominal) {
    return nominal
        .words()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(the|this|that|these|those) ", "");
  }

  void remember(int i) {
    Candidate candidate = chains.candidate(i);
    if (candidate.isPronoun() || (isBareFirm(candidate) && chains.isAlone(i))) {
      return;
    }
    if (candidate.isNominal()) {
      repeated.put(phrase(candidate), i);
    }
    headKeys(candidate).forEach(key -> byHead.computeIfAbsent(key, k -> new ArrayList<>()).add(i));
  }

  private Set<String> headKeys(Candidate candidate) {
    Set<String> keys = new HashSet<>();
    String number = String.valueOf(candidate.isPlural());
    if (candidate.isNominal()) {
      keys.add(candidate.lemma() + number);
      return keys;
    }
    String form = candidate.words().replaceAll("\\s*\\(.*", "");
    keys.add(form.substring(form.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT) + number);
    if (words.country(candidate.words()) != null) {
      return keys; // "the state" is none of "the United States"
    }
    if (candidate.type() != EntityType.PERSON) {
      keys.add(candidate.lemma() + number);
    } else {
      titles(candidate).forEach(title -> keys.add(title + number));
    }
    return keys;
  }

  /** "minister" of "Prime Minister Ann Lee". */
  private static Set<String> titles(Candidate name) {
    Set<String> titles = new HashSet<>();
    Sentence sentence = name.sentence();
    int first = sentence == null ? -1 : sentence.at(name.span().begin());
    for (int k = first - 1;
        sentence != null && k >= 0 && name.extent().contains(sentence.token(k).span());
        k--) {
      if (sentence.token(k).xpos().startsWith("NN")) {
        titles.add(sentence.token(k).form().toLowerCase(Locale.ROOT));
        break;
      }
    }
    return titles;
  }
}
