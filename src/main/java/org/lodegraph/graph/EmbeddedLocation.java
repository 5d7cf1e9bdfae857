package org.lodegraph.graph;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Where an embedded database lives and listens. It always listens on loopback.
 *
 * @param data the data folder; made where it is absent
 * @param boltPort 1 to 65535, or 0 for one that is free
 * @param browserPort of Neo4j's HTTP and its Browser; 1 to 65535, 0 for one that is free, or none where nobody will look
 * @param explorers what people who explore it may do
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

    /** {@return the place of a database that is opened for one task and closed: Bolt at a free port, and no Browser} */
    public static EmbeddedLocation forOneTask(Path data) {
        return new EmbeddedLocation(data, 0, OptionalInt.empty(), ExplorerTerms.DEFAULT);
    }

    /** {@return the same with a free port where one was asked for} */
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
