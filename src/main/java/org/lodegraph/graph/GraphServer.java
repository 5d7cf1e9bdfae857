package org.lodegraph.graph;

import java.net.URI;
import java.util.Optional;
import org.neo4j.driver.Driver;

/**
 * A running Neo4j and the only driver to it: in this process, or on any Bolt server. The code that opens it closes it.
 */
public sealed interface GraphServer extends AutoCloseable permits EmbeddedServer, RemoteServer {

    /** {@return the Bolt address, such as {@code bolt://127.0.0.1:7687}} */
    URI boltAddress();

    /** {@return the address of Neo4j Browser, if this program serves it} */
    Optional<URI> browserAddress();

    /** {@return the driver shared by the whole program; closed with the server} */
    Driver driver();

    /** {@return the graph, which runs all queries} */
    Graph graph();

    /** {@return the entities by key, those of the graph} */
    default EntityStore entities() {
        return graph().entities();
    }

    /** {@return the fault of a database that this program runs, in one sentence; empty if there is none} */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** Closes the driver and everything that was started; idempotent. */
    @Override
    void close();
}
