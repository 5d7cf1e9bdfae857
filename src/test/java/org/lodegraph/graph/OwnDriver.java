package org.lodegraph.graph;

import java.net.URI;
import java.nio.file.Path;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A driver to the embedded database of a program, logged in as that program. */
public final class OwnDriver {

    private OwnDriver() {}

    /** Opens it, with the password from the data folder. */
    public static Driver open(URI bolt, Path data) {
        return GraphDatabase.driver(
                bolt, DatabasePassword.find(data).orElseThrow().token());
    }
}
