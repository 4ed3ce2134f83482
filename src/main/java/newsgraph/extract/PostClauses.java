package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.PostHolders.Holder;
import newsgraph.language.Sentence;
import newsgraph.language.Token;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** Finds who holds a post by the clause that tells it: "is the mayor", "was appointed dean". */
final class PostClauses {
  private final PostTitles titles;
  private final Entities entities;
  private final Map<String, Entity> byId;

  PostClauses(PostTitles titles, Entities entities) {
    this.titles = titles;
    this.entities = entities;
    this.byId = entities.byId();
  }

  /** Who is said to lead a body: "Lee, who heads the museum", with the verb for a title. */
  record Leader(PostTitle title, Holder holder) {}

  List<Leader> leaders(Sentence sentence) {
    List<Leader> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      int object = sentence.child(i, "obj");
      Subjects.Subject subject =
          token.isVerb() && PostVerbs.LEADING.contains(token.lemma()) && object > i
              ? Subjects.of(sentence, i)
              : null;
      Mention body = object < 0 ? null : entities.at(sentence.token(object).span());
      boolean post = // "heads" holds the title "head", "leads" none
          token.form().toLowerCase(Locale.ROOT).startsWith(token.lemma())
              && titles.isPost(token.lemma());
      boolean states = post && token.xpos().matches("VB[DZP]") && !isNegated(sentence, i);
      if (subject == null || subject.token() < 0 || !states || body == null) {
        continue;
      }
      Holder holder = animate(sentence, subject.token(), 0.7, "rule/leads");
      if (holder != null
          && body.kind() == Mention.Kind.NAME
          && titles.type(body) == EntityType.ORGANIZATION) {
        found.add(new Leader(new PostTitle(sentence, i, i, i, "company", body, null), holder));
      }
    }
    return found;
  }

  /** "mayor" of "hopes to be mayor", not of "was elected to be mayor". */
  static boolean isHoped(Sentence sentence, int post) {
    int verb = sentence.token(post).head();
    boolean infinitive =
        sentence.child(post, "cop") >= 0
            && sentence.children(post, "mark").stream()
                .anyMatch(i -> PostWords.lower(sentence, i).equals("to"));
    return infinitive
        && verb >= 0
        && (sentence.token(post).relation().equals("appos")
            || (sentence.token(verb).isVerb()
                && !PostVerbs.NAMING.contains(sentence.token(verb).lemma())
                && !PostVerbs.BECOMING.contains(sentence.token(verb).lemma())
                && !sentence.token(verb).lemma().equals("continue")));
  }

  /** "X is the chairman of Y", "X, who was an assistant professor". */
  @Nullable Holder byCopula(PostTitle title) {
    Sentence sentence = title.sentence();
    int head = conjunctionHead(sentence, title.head());
    boolean like = sentence.child(head, "case") > sentence.child(head, "cop"); // "is like a mayor"
    boolean own = // "my boss": not for everybody
        sentence.children(head, "nmod:poss", "nmod").stream()
            .anyMatch(i -> PostWords.lower(sentence, i).matches("my|our|your"));
    boolean judged = // "is the most dangerous president"
        title.first() > 1
            && sentence.token(title.first() - 1).upos().equals("ADJ")
            && PostWords.lower(sentence, title.first() - 2).equals("most");
    if (sentence.child(head, "cop") < 0 || isNegated(sentence, head) || like || own || judged) {
      return null;
    }
    int subject = subject(sentence, head);
    int nearest = nearest(sentence, sentence.child(head, "cop"));
    if (nearest >= 0) {
      return person(sentence, nearest, 0.8, "rule/copula");
    }
    Holder holder = subject < 0 ? null : animate(sentence, subject, 0.9, "rule/copula");
    int named = subject < 0 ? -1 : sentence.child(subject, "appos");
    if (holder == null && named >= 0) {
      holder = person(sentence, named, 0.75, "rule/copula");
    }
    int before = sentence.child(head, "cop") - 1; // whatever the tree says of "Ann Lee was captain"
    return holder == null && before >= 0 ? person(sentence, before, 0.7, "rule/copula") : holder;
  }

  /** "Bo Lee" of "the wife of Bo Lee, who was mayor"; -1 if no name stands right before "who". */
  private int nearest(Sentence sentence, int verb) {
    int name = verb - 3;
    boolean told =
        name >= 0 && "who".equals(sentence.form(verb - 1)) && ",".equals(sentence.form(verb - 2));
    return told && titles.isPerson(sentence, name) ? name : -1;
  }

  /** "became Professor", "was appointed chairman", "served as a private secretary". */
  @Nullable Holder byVerb(PostTitle title) {
    Sentence sentence = title.sentence();
    int head = conjunctionHead(sentence, title.head());
    int verb = sentence.token(head).head();
    boolean as = hasCase(sentence, head, "as");
    int event = as ? event(sentence, title.first()) : -1;
    if (event >= 0) {
      return animate(sentence, event, 0.8, "rule/as");
    }
    for (int i = 0; as && i < 3 && verb >= 0 && !sentence.token(verb).isVerb(); i++) {
      int owner = owner(sentence, verb); // "her years as dean"
      if (owner >= 0) {
        return animate(sentence, owner, 0.8, "rule/as");
      }
      verb = sentence.token(verb).head();
    }
    if (verb < 0 || !sentence.token(verb).isVerb() || isNegated(sentence, verb)) {
      return null;
    }
    String lemma = sentence.token(verb).lemma();
    if (as && PostVerbs.WISHING.contains(lemma)) {
      return null; // "endorsed Ann Lee as president"
    }
    int named = as ? participleOf(sentence, verb) : -1;
    if (named >= 0) {
      return person(sentence, named, 0.8, "rule/as");
    }
    boolean complement =
        Set.of("xcomp", "obj", "obl", "iobj", "conj").contains(sentence.token(head).relation());
    boolean bare = // not "named by the king"
        !Set.of("by", "to", "with", "under", "from", "for")
            .contains(Clauses.preposition(sentence, head));
    if (!as
        && !(complement
            && bare
            && (PostVerbs.NAMING.contains(lemma) || PostVerbs.BECOMING.contains(lemma)))) {
      return null;
    }
    int object = sentence.child(verb, "obj", "nsubj:pass", "iobj");
    if (as && PostVerbs.SUCCEEDING.contains(lemma)) { // "Lee succeeded Ruiz as dean"
      boolean told =
          sentence.child(verb, "obj") >= 0 && sentence.token(verb).xpos().matches("VB[DNZ]");
      int heir = told ? subject(sentence, verb) : -1;
      return heir < 0 ? null : animate(sentence, heir, 0.85, "rule/became");
    }
    boolean passes = as && object >= 0 && !Set.of("take", "leave", "complete").contains(lemma);
    if ((passes || PostVerbs.NAMING.contains(lemma)) && object >= 0 && object != head) {
      Holder holder = animate(sentence, object, 0.85, "rule/appointed");
      if (holder != null) {
        return holder;
      }
    }
    boolean another = // "has a fool as minister", not "had service as a sniper"
        as
            && object >= 0
            && lemma.equals("have")
            && !PostVerbs.SERVICE.contains(sentence.token(object).lemma());
    if (another) {
      return null;
    }
    boolean chosen = // "nominated a candidate"
        PostVerbs.NAMING.contains(lemma) && object == head && sentence.child(head, "det") >= 0;
    int subject = chosen ? -1 : subject(sentence, verb);
    boolean enters = !as || PostVerbs.ENTERING.contains(lemma); // "took over as dean"
    return subject < 0
        ? null
        : animate(sentence, subject, 0.85, enters ? "rule/became" : "rule/as");
  }

  /** "Lee" of "Lee, recently sacked as manager,", whatever the tree says; -1 if there is none. */
  private int participleOf(Sentence sentence, int verb) {
    int before = verb - 1;
    before -= before > 0 && sentence.token(before).xpos().equals("RB") ? 1 : 0;
    boolean apart =
        sentence.token(verb).xpos().equals("VBN")
            && sentence.child(verb, "aux", "aux:pass") < 0
            && before > 0
            && ",".equals(sentence.form(before));
    return apart && titles.isPerson(sentence, before - 1) ? before - 1 : -1;
  }

  /** "Lee" of "sang at Lee’s inauguration as president"; -1 if there is none. */
  private static int event(Sentence sentence, int title) {
    int as = title - 1;
    as -= as > 0 && sentence.token(as).upos().equals("DET") ? 1 : 0;
    boolean entry =
        as > 0
            && "as".equals(sentence.form(as))
            && PostVerbs.ENTRY.contains(sentence.token(as - 1).lemma());
    return entry
        ? sentence.children(as - 1, "nmod", "nmod:poss").stream()
            .filter(
                i -> Clauses.isPossessive(sentence, i) || sentence.token(i).xpos().equals("PRP$"))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  private static int owner(Sentence sentence, int noun) {
    if (!PostVerbs.SERVICE.contains(sentence.token(noun).lemma())) {
      return -1; // not "stepped into her role as dean"
    }
    return sentence.children(noun, "nmod", "nmod:poss").stream()
        .filter(i -> i < noun && Clauses.isPossessive(sentence, i))
        .findFirst()
        .orElse(-1);
  }

  /** The subject of a clause, also where a relative, shared or controlled one stands for it. */
  private static int subject(Sentence sentence, int clause) {
    for (int i = clause, steps = 0; i >= 0 && steps < 5; steps++) {
      int subject = sentence.child(i, "nsubj", "nsubj:pass");
      if (subject >= 0) {
        boolean relative =
            Set.of("who", "that", "which").contains(PostWords.lower(sentence, subject));
        return relative && sentence.token(i).relation().startsWith("acl")
            ? sentence.token(i).head()
            : subject;
      }
      String relation = sentence.token(i).relation();
      if (relation.startsWith(
          "acl")) { // of "Lee is the first to serve as mayor" Lee, not the first
        int noun = sentence.token(i).head();
        int verb = sentence.token(noun).head();
        boolean becomes =
            verb >= 0
                && sentence.token(noun).relation().matches("xcomp|obj")
                && PostVerbs.BECOMING.contains(sentence.token(verb).lemma());
        int told = sentence.child(noun, "cop") >= 0 ? noun : becomes ? verb : -1;
        int owner = told < 0 ? -1 : sentence.child(told, "nsubj");
        return owner >= 0 ? owner : noun;
      }
      if (!Set.of("conj", "xcomp", "advcl", "ccomp").contains(relation)) {
        return -1;
      }
      int above = sentence.token(i).head();
      int object =
          above < i && Clauses.isInfinitive(sentence, i) ? sentence.child(above, "obj") : -1;
      if (object >= 0 && object < i && !relation.equals("conj")) {
        return object; // "picked Lee to be mayor"
      }
      i = above;
    }
    return -1;
  }

  /** The first of some coordinated titles: "quarterback of the team and captain of the club". */
  private static int conjunctionHead(Sentence sentence, int i) {
    int head = i;
    boolean conjunct = sentence.token(i).relation().equals("conj");
    for (int steps = 0; conjunct && steps < 4; steps++) {
      String relation = sentence.token(head).relation();
      int above = sentence.token(head).head();
      boolean climbs =
          relation.equals("conj") || relation.equals("nmod") || relation.equals("appos");
      if (!climbs
          || above < 0
          || Clauses.preposition(sentence, head).matches("by|with|from|against|after")
          || sentence.token(above).isVerb()
          || sentence.child(head, "cop") >= 0) {
        break;
      }
      head = above;
    }
    return head;
  }

  private static boolean hasCase(Sentence sentence, int i, String form) {
    for (int child : sentence.children(i, "case", "mark", "advmod")) {
      if (form.equals(PostWords.lower(sentence, child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(Sentence sentence, int i) {
    for (int child : sentence.children(i)) {
      if (Set.of("not", "n't", "never")
          .contains(PostWords.lower(sentence, child).replace('’', '\''))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Holder animate(Sentence sentence, int i, double confidence, String method) {
    Mention mention = entities.at(sentence.token(i).span());
    if (mention == null) {
      return null;
    }
    Entity entity = byId.get(mention.entities().get(0));
    boolean person = entity != null && entity.type() == EntityType.PERSON;
    return person && mention.entities().size() == 1
        ? new Holder(mention, confidence, method)
        : null;
  }

  private @Nullable Holder person(Sentence sentence, int i, double confidence, String method) {
    Mention mention = titles.isPerson(sentence, i) ? entities.at(sentence.token(i).span()) : null;
    return mention == null ? null : new Holder(mention, confidence, method);
  }
}
