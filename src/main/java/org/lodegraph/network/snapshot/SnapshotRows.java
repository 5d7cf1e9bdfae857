package org.lodegraph.network.snapshot;

import java.util.List;

/**
 * What a {@link NetworkSnapshot} is built of, as the graph holds it: with these it can be built again, whatever the graph holds by then.
 *
 * @param operations of every mineral
 * @param links of every mineral and year
 * @param places every country
 */
public record SnapshotRows(List<OperationRow> operations, List<LinkRow> links, List<SnapshotCountry> places) {

    public SnapshotRows {
        operations = List.copyOf(operations);
        links = List.copyOf(links);
        places = List.copyOf(places);
    }

    /** {@return the networks of these rows} */
    public NetworkSnapshot build() {
        return SnapshotLoader.build(this);
    }
}
