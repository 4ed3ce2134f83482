package newsgraph.extract;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.language.Document;
import newsgraph.language.Token;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Post;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** What a thing is called: its clearest name, or the words that first describe it. */
final class Labels {
  /** Label of "you" whom nobody names. */
  static final String ADDRESSED = "those addressed";

  /** What a noun phrase cannot end with or hold: "team of losing its seat", "man who talked to". */
  private static final String CUT =
      "( of [a-z]+ing (?:its|his|her|their|the|an?)\\b.*| who( [a-z]+){1,2} (to|with|about)| (while|when|after|before) [a-z]+ing\\b.*)$";

  /**
   * What is mostly told of the verb beside people and places: "workers [to build a ship]", "voters
   * [on plans to leave]", "centre [for its safety]"; not "adviser to the king".
   */
  private static final String ASIDE =
      " (to (?!the |an? |his |her |its |their )[a-z]+ .*|into .*|from \\d.*|(on|over) (?!board|\\d).*)$";

  private static final String ASIDE_OF_PLACE = " (for|with|to|over|after) .*$";

  private final EntityWords words;
  private final Document document;
  private final Chains chains;

  Labels(EntityWords words, Document document, Chains chains) {
    this.words = words;
    this.document = document;
    this.chains = chains;
  }

  /**
   * The thing of these mentions; null if they are too little to be one: a lone pronoun or thing.
   */
  @Nullable Entity entity(String id, List<Integer> members) {
    Candidate first = chains.candidate(members.get(0));
    EntityType type = type(members);
    Set<String> names = new LinkedHashSet<>();
    Candidate description = null;
    for (int i : members) {
      Candidate candidate = chains.candidate(i);
      String name = candidate.isName() ? clean(candidate.words()) : "";
      if (type == EntityType.PLACE
          && candidate.type() == EntityType.TOPIC
          && words.isPlaceNoun(name)) {
        continue; // "World" of a title, where "the world" follows
      }
      if (!name.isBlank()) {
        names.add(name);
      } else if (candidate.isNominal() && description == null) {
        description = candidate;
      }
    }
    if (!names.isEmpty()) {
      return named(id, type, names, first.span());
    }
    if (members.size() > 1 && members.stream().allMatch(this::isAddressed)) {
      return new Entity(id, EntityType.GROUP, false, ADDRESSED, List.of(), first.span());
    }
    if (description == null && isSomebody(members)) {
      return new Entity(id, EntityType.PERSON, false, first.words(), List.of(), first.span());
    }
    boolean little = type == EntityType.OTHER || type == EntityType.TOPIC || description == null;
    if (little && members.size() < 2) {
      return null;
    }
    if (description == null) {
      return new Entity(id, EntityType.TOPIC, false, first.words(), List.of(), first.span());
    }
    String label =
        type == EntityType.POST ? post(description.span()) : described(description, type);
    return new Entity(id, type, false, label, List.of(), first.span());
  }

  /** "you" of nobody that the article names. */
  private boolean isAddressed(int member) {
    return chains.candidate(member).isPronoun()
        && chains.candidate(member).words().matches("you|your|yours|yourselves");
  }

  /** "he" where nobody has been spoken of before: a text that begins in the middle. */
  private boolean isSomebody(List<Integer> members) {
    for (int i = 0; i < members.get(0); i++) {
      if (chains.type(i) == EntityType.PERSON) {
        return false;
      }
    }
    return members.stream()
        .map(chains::candidate)
        .allMatch(i -> i.isPronoun() && (i.gender() == 'm' || i.gender() == 'f'));
  }

  private EntityType type(List<Integer> members) {
    boolean known = chains.isRetyped(members.get(0));
    for (int i : members) {
      EntityType type = chains.candidate(i).type();
      if (!known
          && chains.candidate(i).isName()
          && type != null
          && type.compareTo(EntityType.OTHER) < 0) {
        return type;
      }
    }
    EntityType type = chains.type(members.get(0));
    return type == null || (type == EntityType.PLACE && isNamedOther(members))
        ? EntityType.OTHER
        : type;
  }

  /** "the store", if its name is "App Store", is no place. */
  private boolean isNamedOther(List<Integer> members) {
    return members.stream()
        .map(chains::candidate)
        .filter(Candidate::isName)
        .anyMatch(name -> words.placeOr(clean(name.words())) != EntityType.PLACE);
  }

  private Entity named(String id, EntityType type, Set<String> names, Span first) {
    String label = "";
    for (String name : names) {
      String country = type == EntityType.PLACE ? words.country(name) : null;
      if (country != null) {
        label = country;
        break;
      }
      boolean marked = label.matches("[—–-].*"); // "—Ann Lee" after her words
      boolean longer = name.length() > label.length() && !name.matches("[@—–-].*");
      if (label.isEmpty() || marked || longer) {
        label = name;
      }
    }
    List<String> others = new ArrayList<>(names);
    others.remove(label);
    String known = label;
    others.removeIf(name -> words.country(known) != null && isAdjective(name, known));
    boolean shared = type != EntityType.GROUP && type.compareTo(EntityType.OTHER) < 0;
    return new Entity(id, type, shared, label, others, first);
  }

  /** "Peruvian" is no name of Peru. */
  private boolean isAdjective(String name, String country) {
    return words.isAdjective(name) && !name.equals(country);
  }

  private static String clean(String name) {
    return name.replaceFirst("^[—–-]+\\s*", "")
        .replaceFirst("^[Tt]he ", "")
        .replaceAll("\\s+", " ")
        .replaceAll("[’']s?$", "")
        .trim();
  }

  private static String described(Candidate description, EntityType type) {
    String label = description.words().replaceAll("\\s+", " ").replaceFirst(CUT, "");
    Token head = description.word();
    int end = head == null ? -1 : head.span().end() - description.span().begin();
    boolean people = type == EntityType.PERSON || type == EntityType.GROUP;
    if (people || type == EntityType.PLACE || type == EntityType.ORGANIZATION) {
      String rest = end < 0 || end > label.length() ? "" : label.substring(end);
      String cut = rest.replaceFirst("^" + ASIDE, "");
      cut = type == EntityType.PLACE ? cut.replaceFirst("^" + ASIDE_OF_PLACE, "") : cut;
      label = label.substring(0, label.length() - rest.length()) + cut;
    }
    label = LabelForms.untimed(label);
    if (label.startsWith("The ") || label.startsWith("the ")) {
      label = label.substring(4);
    }
    boolean name =
        (label.length() > 1 && Character.isUpperCase(label.charAt(1)))
            || description.word() == null
            || !label.startsWith(description.words().substring(0, 1))
            || description.word().upos().equals("PROPN");
    boolean initial =
        description.sentence() != null
            && description.sentence().span().begin() == description.span().begin();
    return !name && initial && description.token() >= 0 && !firstIsName(description)
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }

  private static boolean firstIsName(Candidate description) {
    int at =
        description.sentence() == null ? -1 : description.sentence().at(description.span().begin());
    if (at < 0 || description.sentence() == null) {
      return true;
    }
    String tag = description.sentence().token(at).xpos();
    return tag.startsWith("NNP")
        || description.sentence().token(at).upos().equals("PROPN")
        || (tag.equals("JJ") && description.sentence().token(at).lemma().matches("[A-Z].*"));
  }

  /** "Lee’s post of 26 March 2025" */
  private String post(Span span) {
    for (Post post : document.article().posts()) {
      if (post.span().equals(span)) {
        String author =
            post.author() == null ? "a" : lastWord(post.author().of(document.text())) + "’s";
        String date =
            post.published() == null
                ? ""
                : " of "
                    + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                        .format(post.published());
        return author + " post" + date;
      }
    }
    return "a post";
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
