package org.lodegraph.graph;

import java.nio.file.Path;
import org.lodegraph.error.Invalid;

/**
 * Where an embedded database lives and listens. It always listens on loopback.
 *
 * @param data the data folder; made where it is absent
 * @param boltPort 1 to 65535, or 0 for one that is free
 * @param browserPort of Neo4j's HTTP and its Browser; 1 to 65535, or 0 for one that is free
 */
public record Placement(Path data, int boltPort, int browserPort) {

    public Placement {
        check("bolt-port", boltPort);
        check("browser-port", browserPort);
    }

    private static void check(String flag, int port) {
        if (port < 0 || port > 65535) {
            throw new Invalid(flag, port, "a port from 1 to 65535, or 0 for a free one");
        }
    }

    Path home() {
        return data.resolve("neo4j").toAbsolutePath();
    }
}
