package org.lodegraph;

import java.time.Clock;
import java.util.List;
import org.lodegraph.curate.CurationPart;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.http.Dataset;
import org.lodegraph.http.Reference;
import org.lodegraph.http.Route;

/** Every feature of the program, wired to one database. */
final class Features {

    private final List<Route> routes;

    Features(GraphServer server, Clock clock) {
        this.routes = List.of();
    }

    /** {@return every question the API answers} */
    List<Route> routes() {
        return routes;
    }

    /** {@return the names by which things of a kind may be asked for} */
    List<Dataset.Name> names(Reference kind) {
        return List.of();
    }

    /** {@return the parts of a curation, in the order in which they build on each other} */
    static List<CurationPart> curationParts() {
        return List.of();
    }
}
