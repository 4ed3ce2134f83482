package newsgraph.extract;

import java.util.List;
import newsgraph.language.Document;
import newsgraph.model.Claim;
import newsgraph.model.Event;
import newsgraph.model.Extraction;
import newsgraph.model.Role;
import newsgraph.model.TimeExpression;
import newsgraph.model.Trigger;

/**
 * Extracts by rules over trees: one finder after the other, each seeing what those before it found.
 */
public final class Rules implements Extractor {
  private final Quotations quotations = new Quotations();
  private final Attributions attributions = new Attributions(SpeechWords.load());
  private final Coreference coreference = new Coreference();
  private final Times timeExpressions = new Times();
  private final Roles roles = new Roles();
  private final Events events;
  private final Claims claims = new Claims();
  private final Triggers triggers = new Triggers();

  public Rules() {
    events = new Events();
  }

  /** Rules that tell of each event on what its reading rests, as training needs. */
  public Rules(EventConfidence confidence, EventConfidence.Observer observer) {
    events = new Events(confidence, observer);
  }

  @Override
  public Extraction extract(Document document) {
    List<Quotation> quoted = quotations.find(document);
    Quoted marked = new Quoted(document, quoted);
    boolean interview = Interviews.isInterview(document, marked);
    List<Attribution> attributed = attributions.find(marked, interview);
    Entities entities = coreference.find(document, quoted, attributed);
    List<TimeExpression> times =
        new SpokenTimes(document, quoted, attributed, timeExpressions.find(document)).read();
    List<Role> held = roles.find(document, entities, times);
    List<Event> happened = events.find(document, entities, times, attributed, interview);
    List<Trigger> words = triggers.find(document, entities);
    List<Claim> claimed = claims.find(document, attributed, entities, happened);
    return new Extraction(
        document.article(),
        entities.allWithTopics(),
        entities.relations(),
        entities.mentionsWithTopics(),
        held,
        times,
        happened,
        words,
        claimed);
  }
}
