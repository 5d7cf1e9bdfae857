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
 * The first handler of a request: checks the host name and the token, and attaches the {@link Caller}.
 *
 * <p>It rejects requests for another host, unknown tokens, and, beyond loopback, requests without a token.
 */
final class AccessHandler extends Handler.Wrapper {

    /** Health paths, open to every probe. Matched as sent, before decoding, so that none leads elsewhere. */
    private static final Pattern HEALTH = Pattern.compile("/health/[a-z]+/?");

    /** Paths that Neo4j Browser on this machine requests; it cannot send a token. */
    private static final Pattern BROWSER_PATHS = Pattern.compile("/(guide|style)/[A-Za-z0-9][A-Za-z0-9._-]*/?");

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([A-Za-z0-9._~+/-]{1,200}=*)");

    /** Header names of proxies, in lower case; so are all that begin with {@link #FORWARDED}. */
    private static final Set<String> PROXY_HEADERS = Set.of("forwarded", "via", "x-real-ip");

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
            putHsts(request, response);
            caller(request).attachTo(request);
        } catch (HttpProblemException e) {
            Audit.refused(request, e.problem().status());
            reject(response, callback, e.problem());
            return true;
        }
        return super.handle(request, response, callback);
    }

    /**
     * Sets the HSTS header, except for this machine's own names. Browsers apply it to every port of a host, so that
     * Neo4j Browser could no longer be opened over HTTP.
     */
    private void putHsts(Request request, Response response) {
        String host = host(request);
        if (access.tls() != null && host != null && !names.isOfThisMachine(host)) {
            AnswerHeaders.putHsts(response.getHeaders());
        }
    }

    /** Sends a problem and closes the connection, because the body was not read. */
    private static void reject(Response response, Callback callback, Problem problem) {
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
                    "The request must have exactly one Host header, such as Host: localhost."));
        }
        String requested = request.getHttpURI().getAuthority();
        for (String named : requested == null ? List.of(host) : List.of(host, requested)) {
            if (!names.allow(named)) {
                throw new HttpProblemException(Problem.of(
                        "misdirected",
                        "Misdirected request",
                        421,
                        "This server does not accept the host name " + Problem.cut(named)
                                + "; to accept it, start the server with --allow-host and this name."));
            }
        }
    }

    /** {@return the single Host header; null if there is none or more than one} */
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
        boolean isForBrowser = isLocal && BROWSER_PATHS.matcher(path).matches();
        if (isOpenToThisMachine || isForBrowser || caller.may(TokenScope.READ)) {
            return caller;
        }
        throw new HttpProblemException(Problem.tokenNeeded("Every request to this server needs a token"));
    }

    /**
     * Reads the token, if one was sent. A wrong one is an error on this machine too, so that clients notice a
     * revocation.
     */
    private Optional<Token> token(Request request) {
        List<HttpField> fields = request.getHeaders().getFields(HttpHeader.AUTHORIZATION);
        List<String> bearers = fields.stream()
                .map(HttpField::getValue)
                .filter(value -> value != null && value.toLowerCase(Locale.ROOT).startsWith("bearer"))
                .toList(); // other schemes are for a proxy
        if (bearers.isEmpty()) {
            return Optional.empty();
        }
        Matcher bearer = BEARER.matcher(bearers.get(0));
        Optional<Token> validToken = bearers.size() == 1 && bearer.matches()
                ? access.tokens().find(new TokenSecret(bearer.group(1)))
                : Optional.empty();
        if (validToken.isEmpty()) {
            throw new HttpProblemException(Problem.tokenNeeded("The token is unknown or has been revoked"));
        }
        return validToken;
    }

    /**
     * Checks whether a request comes from this machine itself.
     *
     * <p>HTTP/1.0 never counts as local: its remaining users are proxies, some of which keep the host name and add no
     * header.
     */
    private boolean isLocal(Request request) {
        SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
        String host = host(request);
        return peer instanceof InetSocketAddress internet
                && internet.getAddress() != null
                && internet.getAddress().isLoopbackAddress()
                && request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_1_0
                && host != null
                && names.isOfThisMachine(host)
                && request.getHeaders().stream().noneMatch(AccessHandler::isProxyHeader);
    }

    private static boolean isProxyHeader(HttpField field) {
        String name = field.getLowerCaseName();
        return PROXY_HEADERS.contains(name) || name.startsWith(FORWARDED);
    }
}
