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
 * Where the server listens, and where Neo4j Browser is.
 *
 * @param host the address to bind; {@code 127.0.0.1} keeps it to this machine
 * @param port the port, or 0 for any free one
 * @param browser Neo4j Browser's address, with its database, such as
 *     {@code http://127.0.0.1:7474/browser/?dbms=bolt://localhost:7687}; null where there is none
 */
public record Address(String host, int port, @Nullable URI browser) {

    /** {@return this machine only} */
    public static Address loopback(int port) {
        return new Address("127.0.0.1", port, null);
    }

    /** {@return whether only this machine can reach it: what the name stands for counts, not how it begins} */
    public boolean isLoopback() {
        return resolved().filter(InetAddress::isLoopbackAddress).isPresent();
    }

    /** {@return whether it is every address that this machine has} */
    public boolean isOnEveryInterface() {
        return resolved().filter(InetAddress::isAnyLocalAddress).isPresent();
    }

    /** {@return the server's address as it was bound, such as {@code http://[::1]:7070}} */
    public URI reached(String scheme, int boundPort) {
        return at(scheme, host, boundPort);
    }

    /** {@return an address by which this machine reaches the server} */
    public URI reachedFromHere(String scheme, int boundPort) {
        String name = isOnEveryInterface() ? (host.contains(":") ? "::1" : "127.0.0.1") : host;
        return at(scheme, name, boundPort);
    }

    private static URI at(String scheme, String name, int boundPort) {
        boolean isBareIpv6 = name.contains(":") && !name.startsWith("[");
        return URI.create(scheme + "://" + (isBareIpv6 ? "[" + name + "]" : name) + ":" + boundPort);
    }

    /** {@return what the name stands for; nothing where it stands for nothing, nor can it be bound} */
    Optional<InetAddress> resolved() {
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** The origins from which Neo4j Browser asks for its guide and style file: its own, by each name of this machine. */
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
