package org.lodegraph.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.ConflictException;

/**
 * The server: every route under {@code /api/v1}, the operations at the root.
 *
 * <p>It may start before the data are there; until then questions are answered with 503 and Retry-After.
 */
public final class HttpServer implements AutoCloseable {

    /** Below the 30 s that a cluster waits before it kills. */
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    /** What would be dropped in silence, and the question with it changed. */
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Address address;
    private final AccessSettings access;
    private final BodyHandler.Terms bodies;
    private final ClientWatch.Terms watch;
    private final Javalin javalin;

    /**
     * @param address where to listen
     * @param status what is loaded
     * @param routes the questions
     * @param clock tells the day, for answers that change with it
     */
    public HttpServer(Address address, DataStatus status, List<Route> routes, Clock clock) {
        this(address, status, routes, clock, new Metrics());
    }

    /**
     * As the other, with what else is counted in this program.
     *
     * @param metrics of this server alone
     */
    public HttpServer(Address address, DataStatus status, List<Route> routes, Clock clock, Metrics metrics) {
        this(address, AccessSettings.OF_THIS_MACHINE, status, routes, clock, metrics);
    }

    /**
     * As the other, for others than who is on this machine.
     *
     * @param access who may ask
     */
    public HttpServer(
            Address address,
            AccessSettings access,
            DataStatus status,
            List<Route> routes,
            Clock clock,
            Metrics metrics) {
        this(address, access, status, routes, clock, metrics, BodyHandler.Terms.USUAL, ClientWatch.Terms.USUAL);
    }

    /**
     * @param bodies the limits of the bodies of requests
     * @param watch when is looked whether clients are still there
     */
    HttpServer(
            Address address,
            AccessSettings access,
            DataStatus status,
            List<Route> routes,
            Clock clock,
            Metrics metrics,
            BodyHandler.Terms bodies,
            ClientWatch.Terms watch) {
        this.address = address;
        this.access = access;
        this.bodies = bodies;
        this.watch = watch;
        this.javalin = Javalin.create(config -> configure(config, status, routes, clock, metrics));
    }

    /**
     * Begins to listen.
     *
     * @throws ConflictException if the port is taken
     */
    public void start() {
        try {
            javalin.start(address.host(), address.port());
        } catch (JavalinBindException e) {
            throw new ConflictException("port " + address.port() + " of " + address.host()
                    + " is in use: stop the other program or choose another port with --port");
        }
    }

    /** {@return the port listened on, also where 0 was asked for} */
    public int port() {
        return javalin.port();
    }

    /** Stops listening; requests under way are answered, within a time, and new ones refused with 503. */
    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config, DataStatus status, List<Route> routes, Clock clock, Metrics metrics) {
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
        Admission.configure(config, address, access, bodies, watch);
        JavalinAdapter adapter = new JavalinAdapter(config.routes, metrics);
        AnswerCache cache = new AnswerCache();
        questions(adapter, status, routes, cache, clock);
        count(metrics, status, cache);
        new SystemRoutes(address, access.scheme(), status, metrics, routes).serve(adapter);
        adapter.fallbacks();
    }

    private static void count(Metrics metrics, DataStatus status, AnswerCache cache) {
        Map<String, String> plain = Map.of();
        metrics.gauge("lodegraph_ready", "1 when questions can be answered.", plain, () -> status.ready() ? 1 : 0);
        metrics.counter(
                "lodegraph_answer_cache_hits_total",
                "Answers that were remembered when they were asked for.",
                plain,
                () -> cache.figures().hits());
        metrics.counter(
                "lodegraph_answer_cache_misses_total",
                "Answers that were not.",
                plain,
                () -> cache.figures().misses());
        metrics.gauge(
                "lodegraph_answer_cache_answers",
                "Answers remembered.",
                plain,
                () -> cache.figures().answers());
        metrics.gauge(
                "lodegraph_answer_cache_bytes",
                "Bytes of the answers remembered.",
                plain,
                () -> cache.figures().bytes());
    }

    /** A path of words goes before one with a parameter in the same place: a brace sorts after every letter. */
    private void questions(
            JavalinAdapter adapter, DataStatus status, List<Route> routes, AnswerCache cache, Clock clock) {
        IdResolvers resolvers = new IdResolvers(status);
        InternalDispatcher dispatcher = new InternalDispatcher(routes, status, resolvers);
        WriteGuard guard = new WriteGuard(address, access);
        Map<String, Map<HandlerType, Function<Context, Response>>> byPath = new TreeMap<>();
        for (Route route : routes) {
            Endpoint endpoint = new Endpoint(route, status, resolvers, cache, dispatcher, clock);
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
        Function<Context, Response> handler = context -> endpoint.answer(call(route, context), Client.of(context));
        return route.verb().isWrite()
                ? Audit.of(context -> {
                    guard.check(context, route.scope());
                    return handler.apply(context);
                })
                : handler;
    }

    private static RawRequest call(Route route, Context context) {
        @Nullable RequestBody body = posted(route.verb(), context);
        String query = context.queryString();
        if (query != null && BROKEN_ESCAPE.matcher(query).find()) {
            throw new HttpProblemException(Problem.of(
                    "request", "Refused", 400, "The query has a % that two hexadecimal digits do not follow."));
        }
        return new RawRequest(
                context.path(),
                context.pathParamMap(),
                context.queryParamMap(),
                body,
                context.header("Accept"),
                context.header("If-None-Match"));
    }

    private static @Nullable RequestBody posted(OperationKind kind, Context context) {
        if (kind.takesBody()) {
            return RequestBody.read(context);
        }
        if (kind.isWrite()) {
            RequestBody.refuse(context);
        }
        return null;
    }
}
