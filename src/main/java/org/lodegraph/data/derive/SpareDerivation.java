package org.lodegraph.data.derive;

import java.util.ArrayList;
import java.util.List;
import org.lodegraph.data.derive.DerivationQueries.SpareLinkRow;
import org.lodegraph.data.derive.DerivationQueries.SpareOperationRow;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.SupplyNetwork;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.NetworkSnapshot;

/** Computes the spare capacity of operations and links in the newest networks, under the default headroom and slack. */
final class SpareDerivation {

    private static final SpareCapacity SPARE = SpareCapacity.DEFAULT;

    private SpareDerivation() {}

    static List<SpareOperationRow> operations(NetworkSnapshot snapshot) {
        List<SpareOperationRow> rows = new ArrayList<>();
        for (LoadedNetwork loaded : snapshot.newest()) {
            for (int v = 0; v < loaded.network().operations().size(); v++) {
                rows.add(new SpareOperationRow(loaded.key(v), SPARE.spare(loaded.network(), v)));
            }
        }
        return rows;
    }

    /** {@return a row for each pair of operations, whatever the number of forms between them} */
    static List<SpareLinkRow> links(NetworkSnapshot snapshot) {
        List<SpareLinkRow> rows = new ArrayList<>();
        for (LoadedNetwork loaded : snapshot.newest()) {
            SupplyNetwork network = loaded.network();
            for (int link = 0; link < network.links(); link++) {
                rows.add(new SpareLinkRow(
                        loaded.key(network.sender(link)),
                        loaded.key(network.receiver(link)),
                        loaded.year(),
                        SPARE.spareOfLink(network, link)));
            }
        }
        return rows;
    }
}
