package newsgraph.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what the tree gives a subject but no helping verb although it is tagged a participle: in
 * "he said Lee required help" the verb is finite; in "men seized in Rome are now being held" the
 * men do not seize, so the sentence is parsed anew without "seized in Rome".
 */
final class BareParticiples {
  private final PartialParser parser;

  BareParticiples(Parser parser) {
    this.parser = new PartialParser(parser);
  }

  Sentence mend(Sentence sentence) {
    Sentence mended = sentence;
    for (int i = 0; i < sentence.size(); i++) {
      if (isBare(mended, i)) {
        int subject = mended.child(i, "nsubj");
        int finite = subject == i - 1 ? finiteAfter(mended, i) : -1;
        if (finite >= 0) {
          mended = reduced(mended, subject, i, finite);
        } else if (isActive(mended, i)) {
          mended = finite(mended, i);
        }
      }
    }
    return mended;
  }

  /** "required" of "he said Lee required help". */
  private static boolean isBare(Sentence sentence, int i) {
    Token token = sentence.token(i);
    int subject = sentence.child(i, "nsubj");
    return token.isVerb()
        && token.xpos().equals("VBN")
        && subject >= 0
        && subject < i
        && sentence.child(i, "aux", "aux:pass", "cop") < 0
        && !token.relation().equals("conj")
        && !token.relation().equals("advcl");
  }

  /** Not "packed" of "she was shown men packed into cells". */
  private static boolean isActive(Sentence sentence, int verb) {
    String relation = sentence.token(verb).relation();
    return relation.equals("root")
        || relation.equals("acl:relcl")
        || sentence.child(verb, "obj", "xcomp", "ccomp") > verb;
  }

  private static Sentence finite(Sentence sentence, int verb) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(verb, tokens.get(verb).tagged("VBD"));
    return new Sentence(sentence.span(), sentence.zone(), tokens);
  }

  /** The first word of a later predicate that has no subject between: "are" of "are being held". */
  private static int finiteAfter(Sentence sentence, int participle) {
    for (int i = participle + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean helps = token.relation().startsWith("aux") || token.relation().equals("cop");
      if (helps && token.head() > i && token.xpos().matches("VB[DPZ]|MD")) {
        int predicate = token.head();
        boolean own =
            sentence.children(predicate, "nsubj", "nsubj:pass", "mark", "expl", "csubj").stream()
                .anyMatch(child -> child > participle);
        return own || sentence.token(predicate).relation().equals("conj") ? -1 : i;
      }
      if (token.xpos().matches("VB[DPZ]|WDT|WP|WRB|CC|``|''|:")) {
        return -1;
      }
    }
    return -1;
  }

  private Sentence reduced(Sentence sentence, int noun, int participle, int finite) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (int i = participle + 1; i < finite; i++) {
      int head = tokens.get(i).head();
      if (head < participle || head >= finite) {
        tokens.set(i, tokens.get(i).under(participle, tokens.get(i).relation()));
      }
    }
    tokens.set(participle, tokens.get(participle).under(noun, "acl"));
    parser.parse(tokens, PartialParser.places(tokens, i -> i < participle || i >= finite));
    return new Sentence(sentence.span(), sentence.zone(), tokens);
  }
}
