package org.lodegraph.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.ConflictException;

/**
 * The HTTP server: every route under {@code /api/v1}, the system routes at the root.
 *
 * <p>It may start before data are loaded; until then questions get 503 with Retry-After.
 */
public final class HttpServer implements AutoCloseable {

    /** Below the 30 s that a cluster waits before it kills a process. */
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    /** Broken escapes, which would be dropped silently and so change the question. */
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Address address;
    private final AccessSettings access;
    private final ConnectionTerms terms;
    private final Javalin javalin;

    /**
     * @param address the address to bind
     * @param served the API to serve
     */
    public HttpServer(Address address, ServedApi served) {
        this(address, served, new Metrics());
    }

    /**
     * Adds metrics of the rest of the program.
     *
     * @param metrics used by this server only
     */
    public HttpServer(Address address, ServedApi served, Metrics metrics) {
        this(address, AccessSettings.OF_THIS_MACHINE, served, metrics);
    }

    /**
     * Adds access settings for remote clients.
     *
     * @param access the access settings
     */
    public HttpServer(Address address, AccessSettings access, ServedApi served, Metrics metrics) {
        this(address, access, served, metrics, ConnectionTerms.USUAL);
    }

    /**
     * @param terms the terms for the connections of clients
     */
    HttpServer(Address address, AccessSettings access, ServedApi served, Metrics metrics, ConnectionTerms terms) {
        this.address = address;
        this.access = access;
        this.terms = terms;
        this.javalin = Javalin.create(config -> configure(config, served, metrics));
    }

    /**
     * Starts to listen.
     *
     * @throws ConflictException if the port is in use
     */
    public void start() {
        try {
            javalin.start(address.host(), address.port());
        } catch (JavalinBindException e) {
            throw new ConflictException("port " + address.port() + " of " + address.host()
                    + " is in use: stop the other program or choose another port with --port");
        }
    }

    /** {@return the bound port, also if port 0 was configured} */
    public int port() {
        return javalin.port();
    }

    /** Stops listening. Running requests may finish within a time limit; new ones get 503. */
    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config, ServedApi served, Metrics metrics) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS;
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(DRAIN.toMillis());
            server.setErrorHandler(new JettyErrors());
        });
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(new JettyErrors()));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.router.javaLangErrorHandler((response, error) -> JavalinAdapter.send(response, ErrorMapping.of(error)));
        Admission.configure(config, address, access, terms);
        JavalinAdapter adapter = new JavalinAdapter(config.routes, metrics);
        AnswerCache cache = new AnswerCache();
        registerRoutes(adapter, served, cache);
        registerMetrics(metrics, served.status(), cache);
        new SystemRoutes(address, access.scheme(), served.status(), metrics, served.api()).serve(adapter);
        adapter.fallbacks();
    }

    private static void registerMetrics(Metrics metrics, DataStatus status, AnswerCache cache) {
        Map<String, String> noLabels = Map.of();
        metrics.gauge("lodegraph_ready", "1 when questions can be answered.", noLabels, () -> status.ready() ? 1 : 0);
        metrics.counter(
                "lodegraph_answer_cache_hits_total",
                "Answers served from the cache.",
                noLabels,
                () -> cache.figures().hits());
        metrics.counter(
                "lodegraph_answer_cache_misses_total",
                "Answers not found in the cache.",
                noLabels,
                () -> cache.figures().misses());
        metrics.gauge(
                "lodegraph_answer_cache_answers",
                "Cached answers.",
                noLabels,
                () -> cache.figures().answers());
        metrics.gauge(
                "lodegraph_answer_cache_bytes",
                "Size of the cached answers in bytes.",
                noLabels,
                () -> cache.figures().bytes());
    }

    /** Registers the routes sorted, so that literal paths precede path parameters: a brace sorts after every letter. */
    private void registerRoutes(JavalinAdapter adapter, ServedApi served, AnswerCache cache) {
        Api api = served.api();
        IdResolvers ids = new IdResolvers(api.ids(), served.status());
        InternalDispatcher dispatcher = new InternalDispatcher(api.routes(), served.status(), ids);
        WriteGuard guard = new WriteGuard(address, access);
        Map<String, Map<HandlerType, Function<Context, Response>>> byPath = new TreeMap<>();
        for (Route route : api.routes()) {
            Endpoint endpoint = new Endpoint(route, served, ids, cache, dispatcher);
            Function<Context, Response> before = byPath.computeIfAbsent(
                            OpenApi.BASE + route.path(), path -> new LinkedHashMap<>())
                    .put(HandlerType.findOrCreate(route.method()), handler(route, endpoint, guard));
            if (before != null) {
                throw new IllegalArgumentException("two routes are " + route.method() + " " + route.path());
            }
        }
        byPath.forEach(adapter::serve);
    }

    private static Function<Context, Response> handler(Route route, Endpoint endpoint, WriteGuard guard) {
        Function<Context, Response> handler =
                context -> endpoint.answer(rawRequest(route, context), Client.of(context));
        return route.kind().isWrite()
                ? Audit.of(context -> {
                    guard.check(context, route.scope());
                    return handler.apply(context);
                })
                : handler;
    }

    private static RawRequest rawRequest(Route route, Context context) {
        @Nullable RequestBody body = body(route.kind(), context);
        String query = context.queryString();
        if (query != null && BROKEN_ESCAPE.matcher(query).find()) {
            throw new HttpProblemException(Problem.of(
                    "request", "Refused", 400, "The query has a % without two hexadecimal digits after it."));
        }
        return new RawRequest(
                context.path(),
                context.pathParamMap(),
                context.queryParamMap(),
                body,
                context.header("Accept"),
                context.header("If-None-Match"));
    }

    private static @Nullable RequestBody body(OperationKind kind, Context context) {
        if (kind.takesBody()) {
            return RequestBody.read(context);
        }
        if (kind.isWrite()) {
            RequestBody.refuse(context);
        }
        return null;
    }
}
