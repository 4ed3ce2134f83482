package newsgraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import newsgraph.model.Evidence;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in their canonical form: what a database gives back is what was stored. */
final class Literals {
  static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  /** No trailing zeros, one digit at least: 48.8534, 2.0. */
  static Node decimal(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    BigDecimal canonical = plain.scale() < 1 ? plain.setScale(1) : plain;
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** Two digits, no trailing zeros, one digit at least: 0.9, 1.0, 0.85. */
  static Node confidence(Evidence evidence) {
    return NodeFactory.createLiteralDT(rounded(evidence).toPlainString(), XSDDatatype.XSDdecimal);
  }

  static BigDecimal rounded(Evidence evidence) {
    BigDecimal rounded =
        BigDecimal.valueOf(evidence.confidence())
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return rounded.scale() < 1 ? rounded.setScale(1) : rounded;
  }

  /** A date with the precision of the text: 2025, 2025-03 or 2025-03-26. */
  static Node date(String value) {
    XSDDatatype type =
        switch (value.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          case 10 -> XSDDatatype.XSDdate;
          default -> throw new IllegalArgumentException("Not a date: " + value);
        };
    return NodeFactory.createLiteralDT(value, type);
  }

  /** "withoutEvidence" of WITHOUT_EVIDENCE. */
  static String camelCase(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(
          name.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  private Literals() {}
}
