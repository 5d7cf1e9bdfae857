package org.lodegraph.web;

import io.javalin.http.Context;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The audit log: one line per write and per rejected request, in the log named {@code audit}.
 *
 * <p>A line has the caller, the peer address, the method, the path and the status; never the query, body or token.
 */
final class Audit {

    private static final Logger LOG = LoggerFactory.getLogger("audit");
    private static final int LONGEST_PATH = 200;
    private static final int FAILED = 500;
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private Audit() {}

    /** {@return the handler with audit logging} */
    static Function<Context, Response> of(Function<Context, Response> handler) {
        return context -> {
            int status = FAILED;
            try {
                Response response = handler.apply(context);
                status = response.status();
                return response;
            } catch (RuntimeException e) {
                Problem problem = ErrorMapping.of(e);
                status = problem.status();
                throw new HttpProblemException(problem);
            } finally {
                record(context, status);
            }
        };
    }

    private static void record(Context context, int status) {
        record(
                Caller.of(context).name(),
                context.req().getRemoteAddr(),
                context.method().name(),
                context.req().getRequestURI(),
                status);
    }

    /** Logs a write request that was rejected before it reached a route. */
    static void refused(Request request, int status) {
        if (WRITES.contains(request.getMethod())) {
            String path = String.valueOf(request.getHttpURI().getPath());
            record("nobody", Request.getRemoteAddr(request), request.getMethod(), path, status);
        }
    }

    private static void record(String by, String peer, String method, String path, int status) {
        LOG.info("by=\"{}\" peer={} method={} path={} status={}", plain(by), plain(peer), method, plain(path), status);
    }

    /** {@return the text in one line of bounded length} */
    static String plain(String text) {
        String line = text.replaceAll("[^\\x20-\\x7E]", "?");
        return line.length() <= LONGEST_PATH ? line : line.substring(0, LONGEST_PATH) + "...";
    }
}
