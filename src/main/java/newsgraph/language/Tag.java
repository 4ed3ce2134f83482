package newsgraph.language;

/** A part of speech: Universal Dependencies, and Penn Treebank. */
public record Tag(String upos, String xpos) {}
