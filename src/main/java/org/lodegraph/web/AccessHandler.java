package org.lodegraph.web;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.lodegraph.web.token.Token;
import org.lodegraph.web.token.TokenScope;
import org.lodegraph.web.token.TokenSecret;

/**
 * The first to see a request: it refuses what was meant for another host, tokens that are not known, and, beyond loopback, whoever shows none. What it
 * admits bears its {@link Caller}.
 */
final class AccessHandler extends Handler.Wrapper {

    /** The paths that every probe may ask: paths as they were sent, so that none leads elsewhere. */
    private static final Pattern HEALTH = Pattern.compile("/health/[a-z]+/?");

    /** The paths that Neo4j Browser on this machine asks for, which can show no token. */
    private static final Pattern FOR_BROWSER = Pattern.compile("/(guide|style)/[A-Za-z0-9][A-Za-z0-9._-]*/?");

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([A-Za-z0-9._~+/-]{1,200}=*)");

    /** Names in lower case; those that begin with {@link #FORWARDED} are of the same kind. */
    private static final Set<String> OF_PROXIES = Set.of("forwarded", "via", "x-real-ip");

    private static final String FORWARDED = "x-forwarded";

    private final AccessSettings access;
    private final HostNames names;
    private final boolean isOpenToThisMachine;

    AccessHandler(Handler next, Address address, AccessSettings access) {
        super(next);
        this.access = access;
        this.names = new HostNames(address, access.hosts());
        this.isOpenToThisMachine = address.isLoopback();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        AnswerHeaders.put(response.getHeaders());
        try {
            checkHost(request);
            keepToHttps(request, response);
            caller(request).keepIn(request);
        } catch (HttpProblemException e) {
            Audit.refused(request, e.problem().status());
            refuse(response, callback, e.problem());
            return true;
        }
        return super.handle(request, response, callback);
    }

    /** A browser heeds it for every port of a host: under the machine's own names Neo4j Browser, by http, could not be opened any more. */
    private void keepToHttps(Request request, Response response) {
        String host = host(request);
        if (access.tls() != null && host != null && !names.isOfThisMachine(host)) {
            AnswerHeaders.putHttpsAlone(response.getHeaders());
        }
    }

    /** The body is left unread, so the connection goes with the answer. */
    private static void refuse(Response response, Callback callback, Problem problem) {
        response.setStatus(problem.status());
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        if (problem.status() == 401) {
            headers.put(HttpHeader.WWW_AUTHENTICATE, Problem.CHALLENGE);
        }
        response.write(true, ByteBuffer.wrap(problem.bytes()), callback);
    }

    private void checkHost(Request request) {
        String host = host(request);
        if (host == null) {
            throw new HttpProblemException(Problem.of(
                    "request",
                    "Refused",
                    400,
                    "The request must name the host that it is for, once: Host: localhost."));
        }
        String target = request.getHttpURI().getAuthority();
        for (String named : target == null ? List.of(host) : List.of(host, target)) {
            if (!names.allow(named)) {
                throw new HttpProblemException(Problem.of(
                        "misdirected",
                        "Misdirected request",
                        421,
                        "This server is not " + Problem.cut(named)
                                + "; where it is to be called so, start it with --allow-host and the name."));
            }
        }
    }

    /** {@return the one Host header; null where there is none, or more} */
    private static @Nullable String host(Request request) {
        List<HttpField> all = request.getHeaders().getFields(HttpHeader.HOST);
        return all.size() == 1 ? all.get(0).getValue() : null;
    }

    private Caller caller(Request request) {
        String path = String.valueOf(request.getHttpURI().getPath());
        boolean isLocal = isLocal(request);
        if (HEALTH.matcher(path).matches()) {
            return new Caller(null, isLocal);
        }
        Caller caller = new Caller(token(request).orElse(null), isLocal);
        boolean isForBrowser = isLocal && FOR_BROWSER.matcher(path).matches();
        if (isOpenToThisMachine || isForBrowser || caller.may(TokenScope.READ)) {
            return caller;
        }
        throw new HttpProblemException(Problem.tokenNeeded("Every request to this server needs a token"));
    }

    /** A token that is shown counts, from this machine too: who shows a wrong one would otherwise not learn that it was revoked. */
    private Optional<Token> token(Request request) {
        List<HttpField> shown = request.getHeaders().getFields(HttpHeader.AUTHORIZATION);
        List<String> bearers = shown.stream()
                .map(HttpField::getValue)
                .filter(value -> value != null && value.toLowerCase(Locale.ROOT).startsWith("bearer"))
                .toList(); // the others are for a proxy
        if (bearers.isEmpty()) {
            return Optional.empty();
        }
        Matcher bearer = BEARER.matcher(bearers.get(0));
        Optional<Token> known = bearers.size() == 1 && bearer.matches()
                ? access.tokens().find(new TokenSecret(bearer.group(1)))
                : Optional.empty();
        if (known.isEmpty()) {
            throw new HttpProblemException(Problem.tokenNeeded("The token shown is not known, or has been revoked"));
        }
        return known;
    }

    /** A request by HTTP/1.0 is not: what still speaks it are proxies, some of which name no other host and add no header. */
    private boolean isLocal(Request request) {
        SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
        String host = host(request);
        return peer instanceof InetSocketAddress internet
                && internet.getAddress() != null
                && internet.getAddress().isLoopbackAddress()
                && request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_1_0
                && host != null
                && names.isOfThisMachine(host)
                && request.getHeaders().stream().noneMatch(AccessHandler::isOfAProxy);
    }

    private static boolean isOfAProxy(HttpField field) {
        String name = field.getLowerCaseName();
        return OF_PROXIES.contains(name) || name.startsWith(FORWARDED);
    }
}
