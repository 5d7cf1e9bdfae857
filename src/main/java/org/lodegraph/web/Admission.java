package org.lodegraph.web;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Handlers between the connector and the routes.
 *
 * <p>Access is checked first, then the body is read. Requests above a limit wait or are rejected with 503, and clients
 * of slow requests are watched. Headers that would turn a request into another are removed.
 */
final class Admission {

    /** Below the number of connections that the driver opens, so that no request waits for one. */
    private static final int AT_ONCE = 64;

    private static final int WAITING = 1024;
    private static final Duration WAIT = Duration.ofSeconds(10);

    /** Method overrides, and the WebSocket handshake, which would leave a session behind. */
    private static final List<String> REMOVED_HEADERS =
            List.of("X-HTTP-Method-Override", "Upgrade", "Sec-WebSocket-Key", "Sec-WebSocket-Version");

    /**
     * Requires CRLF line ends, as in the standard: a proxy in front may not end a line at a bare line feed as we would.
     */
    private static final HttpCompliance COMPLIANCE = HttpCompliance.RFC9110.without(
            "LODEGRAPH", HttpCompliance.Violation.LF_HEADER_TERMINATION, HttpCompliance.Violation.LF_CHUNK_TERMINATION);

    private Admission() {}

    static void configure(JavalinConfig config, Address address, AccessSettings access, ConnectionTerms terms) {
        Tls tls = access.tls();
        config.jetty.addConnector((server, http) ->
                tls == null ? new WatchedConnector(server, http, address) : tls.connector(server, http, address));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setHttpCompliance(COMPLIANCE);
            http.addCustomizer((request, headers) -> withoutOverrides(request));
        });
        config.jetty.modifyServer(server -> server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                Server jetty = (Server) starting;
                Handler handlers =
                        new BodyHandler(limited(new ClientWatch(jetty.getHandler(), terms.watch())), terms.bodies());
                jetty.setHandler(new GracefulHandler(new AccessHandler(handlers, address, access)));
            }
        }));
    }

    /** Limits concurrent requests. Health and metrics are exempt. */
    private static Handler limited(Handler routes) {
        QoSHandler limit = new QoSHandler(routes);
        limit.setMaxRequestCount(AT_ONCE);
        limit.setMaxSuspendedRequestCount(WAITING);
        limit.setMaxSuspend(WAIT);
        limit.exclude(PathSpec.from("/health/*"), PathSpec.from("/metrics"));
        return limit;
    }

    private static Request withoutOverrides(Request request) {
        HttpFields received = request.getHeaders();
        if (REMOVED_HEADERS.stream().noneMatch(received::contains)) {
            return request;
        }
        HttpFields.Mutable reduced = HttpFields.build(received);
        REMOVED_HEADERS.forEach(reduced::remove);
        HttpFields withoutOverrides = reduced.asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return withoutOverrides;
            }
        };
    }
}
