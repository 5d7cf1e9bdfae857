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
 * The names by which clients may call a server, whatever port they name with it. A page whose owner lets its own name lead here (DNS rebinding) has a
 * browser call by that name, and is refused.
 */
final class HostNames {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern HEADER =
            Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}]|[A-Za-z0-9_][A-Za-z0-9._-]{0,253})(:\\d{0,5})?");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", plain("[::1]"));

    private final Set<String> ofThisMachine = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final boolean isOnEveryInterface;

    /**
     * @param address where the server listens
     * @param more names beside those that the address gives
     */
    HostNames(Address address, List<String> more) {
        this.isOnEveryInterface = address.isOnEveryInterface();
        more.stream().map(HostNames::plain).forEach(others::add);
        if (address.isLoopback() || isOnEveryInterface) {
            ofThisMachine.addAll(LOOPBACK);
        }
        if (!isOnEveryInterface) {
            Set<String> own = address.isLoopback() ? ofThisMachine : others;
            own.add(plain(address.host()));
            address.resolved().map(HostNames::text).ifPresent(own::add);
        }
    }

    /** {@return whether a Host header, or the authority of a request's target, names this server} */
    boolean allow(String header) {
        Optional<String> name = name(header);
        return name.filter(others::contains).isPresent()
                || isOfThisMachine(header)
                || (isOnEveryInterface && name.filter(HostNames::isOwnAddress).isPresent());
    }

    /** {@return whether it is a name that leads from this machine to itself} */
    boolean isOfThisMachine(String header) {
        return name(header).filter(ofThisMachine::contains).isPresent();
    }

    private static Optional<String> name(String header) {
        Matcher parts = HEADER.matcher(header);
        return parts.matches() ? Optional.of(plain(parts.group(1))).filter(name -> !name.isEmpty()) : Optional.empty();
    }

    /** {@return the name as it is compared: in lower case without the root's full stop, an IPv6 address in its one long form} */
    private static String plain(String name) {
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
            return false; // a name, which would be looked up
        }
        try {
            return NetworkInterface.getByInetAddress(InetAddress.getByName(name)) != null;
        } catch (UnknownHostException | SocketException e) {
            return false;
        }
    }
}
