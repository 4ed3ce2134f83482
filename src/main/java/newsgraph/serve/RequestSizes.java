package newsgraph.serve;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses bodies that are too long. One that is not far too long is read to its end first: a client
 * that is still sending would find a closed connection in place of the answer.
 */
final class RequestSizes extends SizeLimitHandler {
  private final long limit;

  RequestSizes(long limit) {
    super(limit, -1);
    this.limit = limit;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long length = request.getLength();
    if (length <= limit || length > 100 * limit) {
      return super.handle(request, response, callback);
    }
    Content.Source.consumeAll(
        request,
        Callback.from(
            () ->
                Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413),
            callback::failed));
    return true;
  }
}
