package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Argument;
import newsgraph.model.Entity;
import newsgraph.model.EntityType;
import newsgraph.model.Event;
import newsgraph.model.Evidence;
import newsgraph.model.Mention;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Who speaks, to whom, about what and on which occasion. */
final class ClaimParts {
  private static final int MOST_THINGS = 5;
  private static final int MOST_EVENTS = 4;

  private final Document document;
  private final Entities entities;
  private final List<Event> events;
  private final Map<String, Entity> byId;

  /** How many mentions refer to these things. */
  private final Map<List<String>, Long> mentions;

  ClaimParts(Document document, Entities entities, List<Event> events) {
    this.document = document;
    this.entities = entities;
    this.events = events;
    byId = entities.byId();
    mentions =
        entities.mentions().stream()
            .collect(Collectors.groupingBy(Mention::entities, Collectors.counting()));
  }

  /**
   * The things that a phrase names, with those coordinated with its head: "activists and lawyers".
   */
  List<Argument> named(@Nullable Span phrase, String method) {
    List<Argument> found = new ArrayList<>();
    Sentence sentence = phrase == null ? null : document.sentenceAt(phrase.begin());
    if (phrase == null) {
      return found;
    }
    int head = sentence == null ? -1 : sentence.headOf(phrase);
    if (sentence != null && head >= 0) {
      addAll(sentence, head, phrase, method, found);
    }
    if (found.isEmpty()) {
      for (Mention mention : entities.in(phrase)) {
        if (mention.kind() == Mention.Kind.NAME && !isPost(mention) && found.isEmpty()) {
          add(mention, 0.6, method, found);
        }
      }
    }
    return found;
  }

  /** The post as a whole does not speak: its author does. */
  private boolean isPost(Mention mention) {
    return mention.entities().stream().allMatch(id -> type(id) == EntityType.POST);
  }

  private void addAll(
      Sentence sentence, int head, Span phrase, String method, List<Argument> into) {
    Mention mention = entities.at(sentence.token(head).span());
    if (mention == null) { // "who" is the one it stands after
      mention = entities.at(sentence.token(Clauses.antecedent(sentence, head)).span());
    }
    if (mention != null && !isPost(mention)) {
      add(mention, mention.confidence(), method, into);
    }
    for (int child : sentence.children(head, "conj")) {
      if (phrase.contains(sentence.token(child).span()) && !sentence.token(child).isVerb()) {
        addAll(sentence, child, phrase, method, into);
      }
    }
  }

  private static void add(Mention mention, double confidence, String method, List<Argument> into) {
    for (String entity : mention.entities()) {
      if (into.stream().noneMatch(argument -> argument.target().equals(entity))) {
        into.add(new Argument(entity, new Evidence(mention.span(), confidence, method)));
      }
    }
  }

  /** Subject first, then what is named, then what happens in the content. */
  List<Argument> about(ClaimDraft draft) {
    List<Argument> found = new ArrayList<>();
    Set<EntityType> kinds =
        Set.of(
            EntityType.PERSON,
            EntityType.ORGANIZATION,
            EntityType.PLACE,
            EntityType.GROUP,
            EntityType.LEGISLATION);
    for (Span span : draft.content) {
      Mention subject = subject(span);
      if (subject != null) {
        add(subject, subject.confidence(), "rule/subject-of-content", found);
      }
      Mention whole = draft.form == null ? whole(span) : null;
      if (whole != null) {
        add(whole, 0.6, "rule/part-of-group", found);
      }
      for (Mention mention : entities.in(span)) {
        boolean stated =
            mention.kind() == Mention.Kind.NAME || isObject(mention) || isKnownGroup(mention);
        if (stated
            && found.size() < MOST_THINGS
            && mention.entities().stream().allMatch(id -> kinds.contains(type(id)))) {
          add(mention, mention.confidence(), "rule/named-in-content", found);
        }
      }
    }
    found.removeIf(a -> Argument.targets(draft.speakers).contains(a.target()));
    int things = found.size();
    for (Event event : events) {
      boolean inside = draft.content.stream().anyMatch(span -> span.contains(event.trigger()));
      if (inside && found.size() - things < MOST_EVENTS) {
        found.add(
            new Argument(event.id(), new Evidence(event.trigger(), 0.8, "rule/event-in-content")));
      }
    }
    return found;
  }

  private EntityType type(String id) {
    Entity entity = byId.get(id);
    return entity == null ? EntityType.OTHER : entity.type();
  }

  private @Nullable Mention subject(Span content) {
    Sentence sentence = document.sentenceAt(content.begin());
    int head = sentence == null ? -1 : sentence.headOf(content);
    if (sentence == null || head < 0) {
      return null;
    }
    int subject = sentence.child(head, "nsubj", "nsubj:pass");
    int word = subject >= 0 ? subject : head;
    Span token = sentence.token(word).span();
    return content.contains(token) ? entities.at(token) : null;
  }

  /** The group spoken of last of which "many do not", "some wearing masks" tells a part. */
  private @Nullable Mention whole(Span content) {
    Sentence sentence = document.sentenceAt(content.begin());
    int at = document.sentences().indexOf(sentence);
    String first = content.of(document.text()).split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    if (sentence == null || !Evidentials.QUANTITIES.contains(first)) {
      return null;
    }
    Span before = at > 0 ? document.sentences().get(at - 1).span() : sentence.span();
    Mention last = null;
    for (Mention mention : entities.in(before.union(sentence.span()))) {
      boolean group = mention.entities().stream().allMatch(id -> type(id) == EntityType.GROUP);
      boolean beside = mention.span().end() + 2 == content.begin();
      boolean ahead = mention.span().end() <= content.begin();
      last = group && ahead && (beside || isSubject(mention)) ? mention : last;
    }
    return last;
  }

  private boolean isSubject(Mention mention) {
    Sentence sentence = document.sentenceAt(mention.head().begin());
    int head = sentence == null ? -1 : sentence.headOf(mention.head());
    return sentence != null && head >= 0 && sentence.token(head).relation().startsWith("nsubj");
  }

  /** "them" or "the workers", of whom the article speaks elsewhere too. */
  private boolean isKnownGroup(Mention mention) {
    return mention.entities().stream().allMatch(id -> type(id) == EntityType.GROUP)
        && mentions.getOrDefault(mention.entities(), 0L) > 1;
  }

  private boolean isObject(Mention mention) {
    Sentence sentence = document.sentenceAt(mention.head().begin());
    int head = sentence == null ? -1 : sentence.headOf(mention.head());
    return sentence != null
        && head >= 0
        && mention.kind() == Mention.Kind.NOMINAL
        && Set.of("obj", "nsubj", "nsubj:pass").contains(sentence.token(head).relation());
  }

  /** The post of which this is the content, as a thing. */
  @Nullable Argument post(Span post) {
    for (Entity entity : entities.all()) {
      if (entity.type() == EntityType.POST && post.overlaps(entity.first())) {
        return new Argument(entity.id(), new Evidence(post, 0.98, "rule/post"));
      }
    }
    return null;
  }

  String label(String id) {
    for (Entity entity : entities.all()) {
      if (entity.id().equals(id)) {
        return entity.label();
      }
    }
    return "";
  }
}
