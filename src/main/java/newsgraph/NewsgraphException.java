package newsgraph;

/** A request that cannot be met: what is wrong, where, and what to do. Shown as one line. */
public final class NewsgraphException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NewsgraphException(String message) {
    super(message);
  }

  public NewsgraphException(String message, Throwable cause) {
    super(message, cause);
  }
}
