package org.lodegraph.network.snapshot;

import java.util.List;

/**
 * What a {@link World} is built of, as the graph holds it: with these it can be built again, whatever the graph holds by then.
 *
 * @param operations of every mineral
 * @param links of every mineral and year
 * @param places every country
 */
public record WorldRows(List<OperationRow> operations, List<LinkRow> links, List<Place> places) {

    public WorldRows {
        operations = List.copyOf(operations);
        links = List.copyOf(links);
        places = List.copyOf(places);
    }

    /** {@return the networks of these rows} */
    public World build() {
        return WorldReader.build(this);
    }
}
