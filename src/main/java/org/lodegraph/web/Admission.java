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
 * The admission of requests to the routes: who may ask nothing is refused, bodies are read first, requests above a number wait or are
 * refused with 503, and the clients of those that take long are watched. Headers that would make
 * another request of one are left out.
 */
final class Admission {

    /** Below the number of connections that the driver opens, so that no request waits for one. */
    private static final int AT_ONCE = 64;

    private static final int WAITING = 1024;
    private static final Duration WAIT = Duration.ofSeconds(10);

    /** A method passed off as another, and the handshake of a WebSocket, which would leave a session behind. */
    private static final List<String> LEFT_OUT =
            List.of("X-HTTP-Method-Override", "Upgrade", "Sec-WebSocket-Key", "Sec-WebSocket-Version");

    /** A line ends as the standard has it: a proxy before this program may read on where a bare line feed ends one here. */
    private static final HttpCompliance WHOLE_LINES = HttpCompliance.RFC9110.without(
            "LODEGRAPH", HttpCompliance.Violation.LF_HEADER_TERMINATION, HttpCompliance.Violation.LF_CHUNK_TERMINATION);

    private Admission() {}

    static void configure(
            JavalinConfig config,
            Address address,
            AccessSettings access,
            BodyHandler.Terms bodies,
            ClientWatch.Terms watch) {
        Tls tls = access.tls();
        config.jetty.addConnector((server, http) ->
                tls == null ? new WatchedConnector(server, http, address) : tls.connector(server, http, address));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setHttpCompliance(WHOLE_LINES);
            http.addCustomizer((request, headers) -> plain(request));
        });
        config.jetty.modifyServer(server -> server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                Server whole = (Server) starting;
                Handler admitted = new BodyHandler(limited(new ClientWatch(whole.getHandler(), watch)), bodies);
                whole.setHandler(new GracefulHandler(new AccessHandler(admitted, address, access)));
            }
        }));
    }

    /** Health and metrics are told however many others ask. */
    private static Handler limited(Handler routes) {
        QoSHandler limit = new QoSHandler(routes);
        limit.setMaxRequestCount(AT_ONCE);
        limit.setMaxSuspendedRequestCount(WAITING);
        limit.setMaxSuspend(WAIT);
        limit.exclude(PathSpec.from("/health/*"), PathSpec.from("/metrics"));
        return limit;
    }

    private static Request plain(Request request) {
        HttpFields given = request.getHeaders();
        if (LEFT_OUT.stream().noneMatch(given::contains)) {
            return request;
        }
        HttpFields.Mutable left = HttpFields.build(given);
        LEFT_OUT.forEach(left::remove);
        HttpFields plain = left.asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return plain;
            }
        };
    }
}
