package newsgraph.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Lets the names of an article agree: an acronym with its long form, a surname with the full name,
 * a name with most of its like; and finds what was overlooked beside its like.
 */
final class NameAgreement {
  private static final String METHOD = "names.agreement";

  private final List<List<String>> words;
  private final Map<String, EntityType> sure = new HashMap<>();
  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();

  private NameAgreement(List<List<String>> words) {
    this.words = words;
  }

  /** The names, and those added, in text order. */
  static List<FoundName> of(List<FoundName> all, List<List<String>> words) {
    NameAgreement agreement = new NameAgreement(words);
    List<FoundName> found = new ArrayList<>(all);
    found.removeIf(name -> agreement.form(name).equals(List.of("I")));
    found.forEach(agreement::learn);
    List<FoundName> agreed = new ArrayList<>();
    found.forEach(name -> agreed.add(agreement.typed(name)));
    agreed.addAll(agreement.overlooked(agreed));
    agreed.sort(Comparator.comparingInt(FoundName::sentence).thenComparingInt(FoundName::begin));
    return agreed;
  }

  private void learn(FoundName name) {
    List<String> form = form(name);
    if (form.size() > 1 && name.type() == EntityType.PERSON) {
      sure.putIfAbsent(form.get(form.size() - 1), EntityType.PERSON);
    }
    String acronym = acronymBehind(name);
    if (acronym != null && isAcronymOf(acronym, form)) {
      sure.put(acronym, name.type());
    }
    votes
        .computeIfAbsent(String.join(" ", form), f -> new HashMap<>())
        .merge(name.type(), 1, Integer::sum);
  }

  private List<String> form(FoundName name) {
    return words.get(name.sentence()).subList(name.begin(), name.end());
  }

  private FoundName typed(FoundName name) {
    if (name.type().compareTo(EntityType.PLACE) > 0) {
      return name;
    }
    String form = String.join(" ", form(name));
    EntityType type = sure.getOrDefault(form, majority(form));
    return type == null || type == name.type()
        ? name
        : new FoundName(name.sentence(), name.begin(), name.end(), type, METHOD);
  }

  /** The type of two thirds of three names or more, else null. */
  private @Nullable EntityType majority(String form) {
    Map<EntityType, Integer> types = votes.getOrDefault(form, Map.of());
    int all = types.values().stream().mapToInt(n -> n).sum();
    for (Map.Entry<EntityType, Integer> type : types.entrySet()) {
      if (all > 2 && type.getValue() * 3 >= all * 2) {
        return type.getKey();
      }
    }
    return null;
  }

  /** Words that are a name elsewhere, alone among small letters. */
  private List<FoundName> overlooked(List<FoundName> names) {
    Map<String, EntityType> types = new HashMap<>();
    Set<String> firsts = new HashSet<>();
    int longest = 1;
    for (FoundName name : names) {
      if (name.type().compareTo(EntityType.PLACE) <= 0) {
        List<String> form = form(name);
        types.putIfAbsent(String.join(" ", form), name.type());
        firsts.add(form.get(0));
        longest = Math.max(longest, form.size());
      }
    }
    sure.forEach(
        (form, type) -> {
          types.putIfAbsent(form, type);
          firsts.add(form);
        });
    Map<Integer, Set<Integer>> taken = new HashMap<>();
    for (FoundName name : names) {
      for (int i = name.begin(); i < name.end(); i++) {
        taken.computeIfAbsent(name.sentence(), s -> new HashSet<>()).add(i);
      }
    }
    List<FoundName> added = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      Set<Integer> used = taken.getOrDefault(s, Set.of());
      for (int i = 0; i < words.get(s).size(); i++) {
        int end = firsts.contains(words.get(s).get(i)) ? end(s, i, longest, used, types) : i;
        if (end > i) {
          String form = String.join(" ", words.get(s).subList(i, end));
          added.add(new FoundName(s, i, end, types.getOrDefault(form, EntityType.PERSON), METHOD));
          i = end;
        }
      }
    }
    return added;
  }

  private int end(int s, int begin, int longest, Set<Integer> used, Map<String, EntityType> types) {
    List<String> sentence = words.get(s);
    for (int end = Math.min(sentence.size(), begin + longest); end > begin; end--) {
      String form = String.join(" ", sentence.subList(begin, end));
      if (types.containsKey(form)
          && isAlone(sentence, begin, end)
          && (begin > 0 || end > begin + 1 || votesFor(form) > 1)) {
        boolean free = true;
        for (int i = begin; i < end; i++) {
          free &= !used.contains(i);
        }
        if (free) {
          return end;
        }
      }
    }
    return begin;
  }

  private int votesFor(String form) {
    return votes.getOrDefault(form, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  private static boolean isAlone(List<String> sentence, int begin, int end) {
    return isCapital(sentence, begin)
        && (begin < 2 || !isCapital(sentence, begin - 1))
        && !isCapital(sentence, end)
        && !(end < sentence.size() && sentence.get(end).equals("-"))
        && !(begin > 0 && sentence.get(begin - 1).equals("-"));
  }

  private static boolean isCapital(List<String> sentence, int i) {
    return i < sentence.size() && Character.isUpperCase(sentence.get(i).charAt(0));
  }

  /** "CDA" of "Civil Defence Agency (CDA)". */
  private @Nullable String acronymBehind(FoundName name) {
    List<String> sentence = words.get(name.sentence());
    int i = name.end();
    boolean inside =
        i + 2 < sentence.size() && sentence.get(i).equals("(") && sentence.get(i + 2).equals(")");
    return inside ? sentence.get(i + 1) : null;
  }

  /** Capitals that stand in this order in the words, the first at the front. */
  private static boolean isAcronymOf(String acronym, List<String> form) {
    String letters = acronym.replace(".", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    String initials = String.join("", form);
    int at = -1;
    for (int i = 0; i < letters.length(); i++) {
      at = initials.indexOf(letters.charAt(i), at + 1);
      if (at < 0 || (i == 0 && at > 0)) {
        return false;
      }
    }
    return true;
  }
}
