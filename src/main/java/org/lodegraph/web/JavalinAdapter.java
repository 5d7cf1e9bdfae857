package org.lodegraph.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Registers paths with Javalin: their methods, OPTIONS, 405 for other methods, and a problem document for every error.
 */
final class JavalinAdapter {

    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.TRACE);
    static final String RETRY_SECONDS = "5";

    /** Pages load from this server only, and no other page may frame them. */
    private static final String PAGE_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final RoutesConfig routes;
    private final Metrics metrics;

    /** The methods of each path, for requests with unknown methods: Javalin treats their path as unknown. */
    private final Map<Pattern, String> allowedAt = new LinkedHashMap<>();

    JavalinAdapter(RoutesConfig routes, Metrics metrics) {
        this.routes = routes;
        this.metrics = metrics;
    }

    /** Serves GET of a path to pages of our own origin. */
    void serve(String path, Function<Context, Response> handler) {
        serve(path, context -> {}, handler);
    }

    /** Serves some methods of a path to pages of our own origin. */
    void serve(String path, Map<HandlerType, Function<Context, Response>> handlers) {
        serve(path, context -> {}, handlers);
    }

    /**
     * Serves GET of a path that pages of other origins may read too.
     *
     * @param sharing sets the CORS headers; called for the answer and for the preflight OPTIONS
     */
    void serve(String path, Consumer<Context> sharing, Function<Context, Response> handler) {
        serve(path, sharing, Map.of(HandlerType.GET, handler));
    }

    private void serve(String path, Consumer<Context> sharing, Map<HandlerType, Function<Context, Response>> handlers) {
        Map<HandlerType, Function<Context, Response>> all = new LinkedHashMap<>(handlers);
        if (all.containsKey(HandlerType.GET)) {
            all.put(HandlerType.HEAD, all.get(HandlerType.GET));
        }
        String allowed = METHODS.stream()
                .filter(all::containsKey)
                .map(method -> method.name() + ", ")
                .collect(Collectors.joining("", "", "OPTIONS"));
        allowedAt.put(pattern(path), allowed);
        for (HandlerType method : METHODS) {
            Function<Context, Response> handler = all.get(method);
            if (handler == null) {
                routes.addHttpHandler(method, path, context -> rejectMethod(context, allowed));
            } else {
                routes.addHttpHandler(method, path, context -> {
                    sharing.accept(context);
                    timed(path, context, handler);
                });
            }
        }
        routes.addHttpHandler(HandlerType.OPTIONS, path, context -> {
            sharing.accept(context);
            context.header("Allow", allowed).status(204);
        });
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(Arrays.stream(path.split("/", -1))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining("/", "", "/?")));
    }

    private Optional<String> allowedAt(String path) {
        return allowedAt.entrySet().stream()
                .filter(served -> served.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Serves everything else: 405 for unknown methods of a path, and 404 for unknown paths. */
    void fallbacks() {
        routes.error(404, context -> {
            if (!Problem.MEDIA_TYPE.equals(context.res().getContentType())) {
                allowedAt(context.path())
                        .ifPresentOrElse(
                                allowed -> rejectMethod(context, allowed),
                                () -> send(context, unknownPath(context.path())));
            }
        });
        routes.exception(Exception.class, (fault, context) -> send(context, ErrorMapping.of(fault)));
    }

    static Problem unknownPath(String path) {
        return Problem.notFound(
                "There is no resource at " + Problem.cut(path) + "; /docs lists all routes.", "path", path, List.of());
    }

    static void send(Context context, Problem problem) {
        if (problem.status() == 503) {
            context.header("Retry-After", RETRY_SECONDS);
        }
        if (problem.status() == 401) {
            context.header("WWW-Authenticate", Problem.CHALLENGE);
        }
        context.header("Cache-Control", "no-store");
        send(context, new Response(problem.status(), Problem.MEDIA_TYPE, Map.of(), problem.bytes()));
    }

    /** Sends a problem without a context. */
    static void send(HttpServletResponse response, Problem problem) {
        try {
            response.setStatus(problem.status());
            response.setContentType(Problem.MEDIA_TYPE);
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(problem.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void timed(String path, Context context, Function<Context, Response> handler) {
        long started = System.nanoTime();
        try {
            send(context, handler.apply(context));
        } catch (RuntimeException e) {
            send(context, ErrorMapping.of(e));
        }
        metrics.record(path, context.method().name(), context.statusCode(), System.nanoTime() - started);
    }

    private static void rejectMethod(Context context, String allowed) {
        context.header("Allow", allowed);
        String detail = Problem.cut(context.method().name()) + " is not allowed here; allowed are " + allowed + ".";
        send(context, Problem.of("method-not-allowed", "Method not allowed", 405, detail));
    }

    private static void send(Context context, Response reply) {
        reply.headers().forEach(context::header);
        if (reply.mediaType().startsWith("text/html")) {
            context.header(AnswerHeaders.POLICY, PAGE_POLICY);
        }
        context.status(reply.status());
        if (reply.status() != 304) {
            context.contentType(reply.mediaType()).result(reply.body());
        }
    }
}
