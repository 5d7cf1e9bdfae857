package org.lodegraph.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of the server, and of Neo4j Browser.
 *
 * @param host the address to bind; {@code 127.0.0.1} restricts it to this machine
 * @param port the port, or 0 for any free one
 * @param browser Neo4j Browser's address with its database, such as
 * {@code http://127.0.0.1:7474/browser/?dbms=bolt://localhost:7687}; null if there is none
 */
public record Address(String host, int port, @Nullable URI browser) {

    /** {@return the loopback address} */
    public static Address loopback(int port) {
        return new Address("127.0.0.1", port, null);
    }

    /** {@return whether only this machine can reach it, by the address that the name resolves to} */
    public boolean isLoopback() {
        return resolved().filter(InetAddress::isLoopbackAddress).isPresent();
    }

    /** {@return whether it is the wildcard address of all interfaces} */
    public boolean isOnEveryInterface() {
        return resolved().filter(InetAddress::isAnyLocalAddress).isPresent();
    }

    /** {@return the server's address as bound, such as {@code http://[::1]:7070}} */
    public URI reached(String scheme, int boundPort) {
        return at(scheme, host, boundPort);
    }

    /** {@return an address at which this machine reaches the server} */
    public URI reachedFromHere(String scheme, int boundPort) {
        String name = isOnEveryInterface() ? (host.contains(":") ? "::1" : "127.0.0.1") : host;
        return at(scheme, name, boundPort);
    }

    private static URI at(String scheme, String name, int boundPort) {
        boolean isBareIpv6 = name.contains(":") && !name.startsWith("[");
        return URI.create(scheme + "://" + (isBareIpv6 ? "[" + name + "]" : name) + ":" + boundPort);
    }

    /** {@return the IP address of the host name; empty if it does not resolve, in which case it cannot be bound} */
    Optional<InetAddress> resolved() {
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the origins from which Neo4j Browser requests its guide and style file: its own, under each name of this
     * machine.
     */
    Set<String> browserOrigins() {
        if (browser == null) {
            return Set.of();
        }
        Set<String> origins = new LinkedHashSet<>();
        origins.add(origin(browser.getHost()));
        if (List.of("127.0.0.1", "localhost").contains(browser.getHost())) {
            origins.add(origin("localhost"));
            origins.add(origin("127.0.0.1"));
        }
        return Set.copyOf(origins);
    }

    private String origin(String name) {
        URI address = java.util.Objects.requireNonNull(browser);
        return address.getScheme() + "://" + name + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }
}
