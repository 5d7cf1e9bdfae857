package org.lodegraph.question.bill;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.network.Demand;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.SuppliedMineral;
import org.lodegraph.network.snapshot.SuppliesOf;

/** The target's supply of each mineral of a bill, including alternatives. */
final class ItemSupplies {

    private final SuppliesOf query;
    private final Map<MineralId, ItemSupply> supplies;

    private ItemSupplies(SuppliesOf query, Map<MineralId, ItemSupply> supplies) {
        this.query = query;
        this.supplies = supplies;
    }

    static ItemSupplies read(Graph graph, NetworkSnapshot snapshot, BillQuestion question) {
        BillOfMaterials bill = question.bill();
        DataYear.Reach years = DataYear.reach(question.year());
        List<MineralId> minerals = Stream.concat(
                        bill.items().stream().map(BillOfMaterials.Item::mineral),
                        bill.items().stream()
                                .flatMap(item -> item.alternativesOrNone().stream())
                                .map(BillOfMaterials.Alternative::mineral))
                .distinct()
                .sorted()
                .toList();
        SuppliesOf query = new SuppliesOf(minerals, List.of(bill.target()), years.earliest(), years.latest());
        return new ItemSupplies(
                query,
                query.list(graph).stream()
                        .map(row -> supply(snapshot, bill.target(), row))
                        .collect(Collectors.toMap(one -> one.row().mineral(), Function.identity())));
    }

    private static ItemSupply supply(NetworkSnapshot snapshot, Target target, SuppliedMineral row) {
        Integer year = row.year();
        boolean isUnfit = year == null || row.status() == FitnessStatus.UNFIT;
        if (isUnfit && row.parentFlows()) {
            return new ItemSupply(
                    row,
                    null,
                    "its flows are part of those of " + row.parent() + ": use " + row.parent() + " as the item");
        }
        if (year == null) {
            return new ItemSupply(row, null, "no flows of " + row.mineral() + " into " + target + " are loaded");
        }
        if (isUnfit) {
            return new ItemSupply(row, null, String.valueOf(row.reason()));
        }
        LoadedNetwork network = snapshot.find(row.mineral(), year)
                .orElseThrow(
                        () -> new UnavailableException("the data changed during the request: send it again", null));
        Demand demand = network.demand(row.members());
        return demand.tonnes() == 0
                ? new ItemSupply(row, null, "no flows of " + row.mineral() + " into " + target + " are loaded")
                : new ItemSupply(row, new ItemSupply.Flows(network, demand), String.valueOf(row.reason()));
    }

    /** {@return the target's supply of a mineral of the bill} */
    ItemSupply of(MineralId mineral) {
        ItemSupply itemSupply = supplies.get(mineral);
        if (itemSupply == null) {
            throw new NotFoundException("mineral", mineral.value());
        }
        return itemSupply;
    }

    /** {@return whether a country is the target or a member of it} */
    boolean isDomestic(Iso3 iso3) {
        return supplies.values().stream().anyMatch(one -> one.row().members().contains(iso3));
    }

    /** {@return the parameters of the statement that returned the supplies} */
    SuppliesOf query() {
        return query;
    }
}
