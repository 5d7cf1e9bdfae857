package org.lodegraph.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Renders problems for requests that reach no route, being malformed, too slow or too many. Jetty would send HTML. */
final class JettyErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        AnswerHeaders.put(response.getHeaders());
        // Jetty closes the connection after an unread body; without this header clients would send their next request
        // on it.
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, JavalinAdapter.RETRY_SECONDS);
        }
        response.write(true, ByteBuffer.wrap(problem(status).bytes()), callback);
        return true;
    }

    private static Problem problem(int status) {
        return switch (status) {
            case HttpStatus.SERVICE_UNAVAILABLE_503 ->
                Problem.of(
                        "unavailable", "Unavailable", status, "Too many requests at the same time; try again later.");
            case HttpStatus.REQUEST_TIMEOUT_408 ->
                Problem.of(
                        "timeout", "Timed out", status, "The body of the request was sent too slowly; send it again.");
            default ->
                Problem.of(
                        "request",
                        "Refused",
                        status,
                        "The request cannot be read: " + HttpStatus.getMessage(status) + ".");
        };
    }
}
