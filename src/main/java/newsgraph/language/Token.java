package newsgraph.language;

import newsgraph.model.Span;

/**
 * A word of a sentence with its analysis.
 *
 * @param upos Universal Dependencies part of speech
 * @param xpos Penn Treebank tag
 * @param head index of the governing token in the sentence, -1 for the root
 * @param relation Universal Dependencies relation to the head, with the subtypes nsubj:pass,
 *     obl:agent, acl:relcl, aux:pass only; "root" for the root
 */
public record Token(
    Span span, String form, String upos, String xpos, String lemma, int head, String relation) {
  public boolean isVerb() {
    return upos.equals("VERB");
  }

  Tag tag() {
    return new Tag(upos, xpos);
  }

  /** The same word with another Penn tag. */
  Token tagged(String tag) {
    return new Token(span, form, upos, tag, lemma, head, relation);
  }

  /** The same word elsewhere in the tree. */
  Token under(int head, String relation) {
    return new Token(span, form, upos, xpos, lemma, head, relation);
  }
}
