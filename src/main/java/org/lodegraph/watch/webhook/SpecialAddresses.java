package org.lodegraph.watch.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * IP addresses outside the public Internet, after the registries of special-purpose addresses (IANA, RFC 6890 and
 * its successors).
 *
 * <p>In IPv6 only 2000::/3 is public, less the blocks reserved in it. Unique local, link-local and multicast
 * addresses, and those that embed an IPv4 address (64:ff9b::/96, ::/96), are therefore special. Java maps an
 * IPv4-mapped IPv6 address to IPv4.
 */
final class SpecialAddresses {

    private static final List<Block> IPV4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local, with cloud metadata services
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    private static final Block PUBLIC_IPV6 = Block.of("2000::/3");

    private static final List<Block> IPV6 = blocks(
            "2001::/23", // protocol assignments, Teredo
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which embeds an IPv4 address
            "3fff::/20"); // documentation

    private SpecialAddresses() {}

    /** {@return true if an address is outside the public Internet} */
    static boolean contain(InetAddress address) {
        if (address instanceof Inet4Address) {
            return IPV4.stream().anyMatch(block -> block.contains(address));
        }
        return !PUBLIC_IPV6.contains(address) || IPV6.stream().anyMatch(block -> block.contains(address));
    }

    private static List<Block> blocks(String... texts) {
        return Stream.of(texts).map(Block::of).toList();
    }

    /** A CIDR block: the addresses that share their first bits. */
    private record Block(InetAddress first, int bits) {

        static Block of(String text) {
            int slash = text.indexOf('/');
            try {
                // a literal address needs no DNS lookup
                return new Block(
                        InetAddress.getByName(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(text + " is not a block of addresses", e);
            }
        }

        boolean contains(InetAddress address) {
            byte[] prefix = first.getAddress();
            byte[] other = address.getAddress();
            if (prefix.length != other.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if ((prefix[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
