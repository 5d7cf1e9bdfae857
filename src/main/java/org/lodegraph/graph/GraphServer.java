package org.lodegraph.graph;

import java.net.URI;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** A running Neo4j and the one driver to it: in this process, or anywhere that speaks Bolt. Whoever opens it closes it. */
public sealed interface GraphServer extends AutoCloseable permits EmbeddedServer, RemoteServer {

    /** {@return where it speaks Bolt, such as {@code bolt://127.0.0.1:7687}} */
    URI boltAddress();

    /** {@return where Neo4j Browser opens, if this program serves it} */
    Optional<URI> browserAddress();

    /** {@return the driver that everything in this program shares; closed with the server} */
    Driver driver();

    /** {@return the door through which queries go} */
    Graph graph();

    /** {@return the catalogue by key} */
    EntityStore entities();

    /** {@return what is wrong with a database that this program runs, in a sentence; none while all is well} */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** Closes the driver and whatever was started; twice is harmless. */
    @Override
    void close();
}
