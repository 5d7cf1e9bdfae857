package org.lodegraph.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the host names by which clients address a server, with any port. This prevents DNS rebinding.
 *
 * <p>In that attack a page resolves its own host name to this server; the browser then sends that name, which is
 * rejected.
 */
final class HostNames {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern HEADER =
            Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}]|[A-Za-z0-9_][A-Za-z0-9._-]{0,253})(:\\d{0,5})?");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", canonical("[::1]"));

    private final Set<String> ofThisMachine = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final boolean isOnEveryInterface;

    /**
     * @param address the server's address
     * @param more further names
     */
    HostNames(Address address, List<String> more) {
        this.isOnEveryInterface = address.isOnEveryInterface();
        more.stream().map(HostNames::canonical).forEach(others::add);
        if (address.isLoopback() || isOnEveryInterface) {
            ofThisMachine.addAll(LOOPBACK);
        }
        if (!isOnEveryInterface) {
            Set<String> own = address.isLoopback() ? ofThisMachine : others;
            own.add(canonical(address.host()));
            address.resolved().map(HostNames::text).ifPresent(own::add);
        }
    }

    /** {@return whether a Host header, or the authority in a request line, names this server} */
    boolean allow(String header) {
        Optional<String> name = name(header);
        return name.filter(others::contains).isPresent()
                || isOfThisMachine(header)
                || (isOnEveryInterface && name.filter(HostNames::isOwnAddress).isPresent());
    }

    /** {@return whether the name leads from this machine to itself} */
    boolean isOfThisMachine(String header) {
        return name(header).filter(ofThisMachine::contains).isPresent();
    }

    private static Optional<String> name(String header) {
        Matcher parts = HEADER.matcher(header);
        return parts.matches()
                ? Optional.of(canonical(parts.group(1))).filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    /** {@return the canonical name: lower case, no trailing dot, an IPv6 address in its long form} */
    private static String canonical(String name) {
        if (name.contains(":")) {
            try {
                return text(InetAddress.getByName(name)); // with a colon it is never looked up
            } catch (UnknownHostException e) {
                return "";
            }
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String text(InetAddress address) {
        String text = address.getHostAddress();
        return address instanceof Inet4Address ? text : text.replaceFirst("%.*", "");
    }

    private static boolean isOwnAddress(String name) {
        if (!name.contains(":") && !IPV4.matcher(name).matches()) {
            return false; // a host name, which would be looked up
        }
        try {
            return NetworkInterface.getByInetAddress(InetAddress.getByName(name)) != null;
        } catch (UnknownHostException | SocketException e) {
            return false;
        }
    }
}
