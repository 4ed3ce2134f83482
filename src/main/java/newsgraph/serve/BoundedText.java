package newsgraph.serve;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Makes the functions that can grow a string without end an error beyond a length: {@code
 * CONCAT(?a, ?a)} thirty times over is 2^30 characters, and no time limit stops it.
 */
final class BoundedText extends ExprTransformCopy {
  private final int length;

  private BoundedText(int length) {
    this.length = length;
  }

  static Query bound(Query query, int length) {
    return QueryTransformOps.transform(
        query, new ElementTransformCopyBase(), new BoundedText(length));
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_StrConcat) {
      return new Concat(arguments, length);
    }
    if (function instanceof E_StrReplace) {
      return new Replace(arguments, length);
    }
    return super.transform(function, arguments);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return function instanceof E_StrEncodeForURI
        ? new EncodeForUri(argument, length)
        : super.transform(function, argument);
  }

  private static void check(long wanted, int length) {
    if (wanted > length) {
      throw new ExprEvalException("A string of more than " + length + " characters");
    }
  }

  private static long size(NodeValue value) {
    return value.asString().length();
  }

  private static final class Concat extends E_StrConcat {
    private final int length;

    Concat(ExprList arguments, int length) {
      super(arguments);
      this.length = length;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      check(values.stream().mapToLong(BoundedText::size).sum(), length);
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments, length);
    }
  }

  private static final class Replace extends E_StrReplace {
    private final int length;

    Replace(ExprList arguments, int length) {
      super(
          arguments.get(0),
          arguments.get(1),
          arguments.get(2),
          arguments.size() > 3 ? arguments.get(3) : NodeValue.makeString(""));
      this.length = length;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      long subject = size(values.get(0));
      check((subject + 1) * (size(values.get(2)) + 1) > 10L * length ? Long.MAX_VALUE : 0, length);
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments, length);
    }
  }

  private static final class EncodeForUri extends E_StrEncodeForURI {
    private final int length;

    EncodeForUri(Expr argument, int length) {
      super(argument);
      this.length = length;
    }

    @Override
    public NodeValue eval(NodeValue value) {
      check(size(value), length);
      return super.eval(value);
    }

    @Override
    public Expr copy(Expr argument) {
      return new EncodeForUri(argument, length);
    }
  }
}
