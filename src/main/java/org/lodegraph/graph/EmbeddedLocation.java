package org.lodegraph.graph;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The folder and ports of an embedded database. It always listens on loopback.
 *
 * @param data the data folder; created if absent
 * @param boltPort 1 to 65535, or 0 for a free one
 * @param browserPort of Neo4j's HTTP and its Browser; 1 to 65535, 0 for a free one, or empty for no HTTP server
 * @param explorers the limits for people who explore it
 */
public record EmbeddedLocation(Path data, int boltPort, OptionalInt browserPort, ExplorerTerms explorers) {

    public EmbeddedLocation {
        check("bolt-port", boltPort);
        browserPort.ifPresent(port -> check("browser-port", port));
    }

    /** A database that people explore while it runs. */
    public EmbeddedLocation(Path data, int boltPort, int browserPort) {
        this(data, boltPort, OptionalInt.of(browserPort), ExplorerTerms.DEFAULT);
    }

    /** {@return the location of a database that is opened for one task and closed: Bolt on a free port, no Browser} */
    public static EmbeddedLocation forOneTask(Path data) {
        return new EmbeddedLocation(data, 0, OptionalInt.empty(), ExplorerTerms.DEFAULT);
    }

    /** {@return the same with free ports in place of 0} */
    EmbeddedLocation withPorts() {
        OptionalInt browser = browserPort.isPresent() ? OptionalInt.of(chosen(browserPort.getAsInt())) : browserPort;
        return new EmbeddedLocation(data, chosen(boltPort), browser, explorers);
    }

    private static int chosen(int port) {
        return port == 0 ? PortCheck.free() : port;
    }

    private static void check(String flag, int port) {
        if (port < 0 || port > 65535) {
            throw new InvalidValueException(flag, port, "a port from 1 to 65535, or 0 for a free one");
        }
    }

    Path home() {
        return data.resolve("neo4j").toAbsolutePath();
    }
}
