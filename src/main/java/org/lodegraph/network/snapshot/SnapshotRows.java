package org.lodegraph.network.snapshot;

import java.util.List;

/**
 * The rows of a {@link NetworkSnapshot}, as stored in the graph. It can be rebuilt from them after the graph has
 * changed.
 *
 * @param operations operations of every mineral
 * @param links links of every mineral and year
 * @param places all countries
 */
public record SnapshotRows(List<OperationRow> operations, List<LinkRow> links, List<SnapshotCountry> places) {

    public SnapshotRows {
        operations = List.copyOf(operations);
        links = List.copyOf(links);
        places = List.copyOf(places);
    }

    /** {@return the networks of these rows, with what belongs to them} */
    public NetworkSnapshot build(SnapshotDetails details) {
        return SnapshotLoader.build(this, details);
    }
}
