package org.lodegraph.graph;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;

/** Restricts the embedded database's ports to pages that this machine serves to itself. */
final class LocalPages {

    /** The names of loopback; other names that resolve to it may belong to anybody. */
    private static final String NAME = "(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?";

    private static final Pattern HOST = Pattern.compile(NAME, Pattern.CASE_INSENSITIVE);
    private static final Pattern ORIGIN = Pattern.compile("https?://" + NAME, Pattern.CASE_INSENSITIVE);

    static final String REFUSAL =
            "This port accepts only pages and programs on this machine, addressed as localhost or 127.0.0.1.";

    private LocalPages() {}

    /** Makes Neo4j's HTTP server reject requests under another name, and from pages of another origin, with 403. */
    static void guard(Server jetty) {
        for (Connector connector : jetty.getConnectors()) {
            connector.getConnectionFactories().stream()
                    .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                    .map(factory -> ((HttpConfiguration.ConnectionFactory) factory).getHttpConfiguration())
                    .distinct()
                    .forEach(http -> http.addCustomizer((request, headers) -> check(request)));
        }
    }

    private static Request check(Request request) {
        HttpFields headers = request.getHeaders();
        String target = String.valueOf(request.getHttpURI().getAuthority());
        boolean isHttp2 =
                request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_2; // HTTP/2 has no Host header
        List<String> hosts = isHttp2 ? List.of(target) : headers.getValuesList(HttpHeader.HOST);
        if (!HOST.matcher(target).matches() || !areLocal(hosts, headers.getValuesList(HttpHeader.ORIGIN))) {
            throw new HttpException.RuntimeException(HttpStatus.FORBIDDEN_403, REFUSAL);
        }
        return request;
    }

    /**
     * {@return whether a request addresses this machine by its own name, and has no origin or a local one}
     *
     * @param hosts the values of {@code Host}: one
     * @param origins the values of {@code Origin}: none or one
     */
    static boolean areLocal(List<String> hosts, List<String> origins) {
        return hosts.size() == 1
                && HOST.matcher(hosts.get(0)).matches()
                && origins.size() <= 1
                && origins.stream().allMatch(origin -> ORIGIN.matcher(origin).matches());
    }
}
