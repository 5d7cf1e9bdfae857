package org.lodegraph.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.lodegraph.error.Conflict;

/** Looks whether a port is free before the database starts, because Neo4j says it late and in many lines. */
final class Ports {

    private Ports() {}

    /** Does nothing for port 0, which means any free one. */
    static void requireFree(String flag, int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Conflict("port " + port + " of 127.0.0.1 is in use: stop what uses it, or give another with --"
                    + flag + " (0 takes a free one)");
        }
    }
}
