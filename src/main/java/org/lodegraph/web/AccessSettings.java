package org.lodegraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.web.token.Tokens;

/**
 * Who may ask a server, beside what its address says: on loopback everybody on this machine, elsewhere only who shows a token.
 *
 * @param hosts names by which clients call it, beside those that the address gives
 * @param tokenAlways whether writing needs a token from this machine too
 * @param tokens those that are known
 * @param tls what it proves itself with by https; null for plain http
 */
public record AccessSettings(
        List<String> hosts,
        boolean tokenAlways,
        Tokens tokens,
        @Nullable Tls tls) {

    /** This machine, without tokens and by plain http. */
    public static final AccessSettings OF_THIS_MACHINE = new AccessSettings(List.of(), false, Tokens.NONE, null);

    public AccessSettings {
        hosts = List.copyOf(hosts);
    }

    /** {@return the scheme of the server's addresses} */
    public String scheme() {
        return tls == null ? "http" : "https";
    }
}
