package org.lodegraph.graph;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.lodegraph.model.failure.ConflictException;

/** Checks that a port is free before the database starts: Neo4j reports it late and in many lines. */
public final class PortCheck {

    private PortCheck() {}

    /** {@return a loopback port that was free a moment ago} */
    static int free() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ConflictException("no port can be opened on the loopback address (" + e.getMessage()
                    + "): check the network settings");
        }
    }

    /** Checks a port of loopback. */
    static void requireFree(String flag, int port) {
        requireFree(flag, "127.0.0.1", port);
    }

    /**
     * Requires that a port can be bound; does nothing for port 0, which means any free one.
     *
     * @param flag the option that chooses the port
     * @param host the address to bind
     * @param port the port
     * @throws ConflictException if the port cannot be bound
     */
    public static void requireFree(String flag, String host, int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (BindException e) {
            throw new ConflictException("port " + port + " of " + host + " cannot be opened (" + e.getMessage()
                    + "): stop the program that uses it, or choose another with --" + flag + " (0 for a free one)");
        } catch (IOException e) {
            throw new ConflictException(
                    "no port can be opened on " + host + " (" + e.getMessage() + "): choose another address");
        }
    }
}
