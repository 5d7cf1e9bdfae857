package org.lodegraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.web.token.Tokens;

/**
 * Access settings of a server: on loopback everybody on this machine may ask, elsewhere only clients with a token.
 *
 * @param hosts host names of the server, in addition to those of its address
 * @param tokenAlways whether writing needs a token from this machine too
 * @param tokens the known tokens
 * @param tls the certificate and key for HTTPS; null for plain HTTP
 */
public record AccessSettings(
        List<String> hosts,
        boolean tokenAlways,
        Tokens tokens,
        @Nullable Tls tls) {

    /** This machine only, without tokens, over plain HTTP. */
    public static final AccessSettings OF_THIS_MACHINE = new AccessSettings(List.of(), false, Tokens.NONE, null);

    public AccessSettings {
        hosts = List.copyOf(hosts);
    }

    /** {@return the scheme of the server's addresses} */
    public String scheme() {
        return tls == null ? "http" : "https";
    }
}
