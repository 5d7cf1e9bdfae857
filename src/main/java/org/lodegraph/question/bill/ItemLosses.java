package org.lodegraph.question.bill;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.network.Removal;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.DemandPoints;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.PartialLoss;

/** Computes the loss of every affected item under every foreign removal, within a time limit. */
final class ItemLosses {

    private final List<AffectedItem> affected;
    private final Map<AffectedItem, PartialLoss> losses;
    private final Bound bound;

    private ItemLosses(List<AffectedItem> affected, Map<AffectedItem, PartialLoss> losses, Bound bound) {
        this.affected = affected;
        this.losses = losses;
        this.bound = bound;
    }

    /** Computes the losses, largest exposure first. */
    static ItemLosses of(BillQuestion question, ItemSupplies itemSupplies, BooleanSupplier isOver) {
        List<AffectedItem> affected = question.bill().items().stream()
                .map(billItem -> itemSupplies.of(billItem.mineral()))
                .flatMap(itemSupply -> affected(itemSupply, itemSupplies, question.wholeCountries()))
                .sorted(Comparator.comparingDouble((AffectedItem item) -> -item.exposure())
                        .thenComparing(AffectedItem::key))
                .toList();
        Map<AffectedItem, PartialLoss> losses = affected.parallelStream()
                .filter(item -> !isOver.getAsBoolean())
                .collect(Collectors.toMap(
                        item -> item, item -> loss(item, itemSupplies.of(item.mineral()), question.setting())));
        return new ItemLosses(affected, losses, question.setting().policy());
    }

    private static Stream<AffectedItem> affected(
            ItemSupply itemSupply, ItemSupplies itemSupplies, boolean wholeCountries) {
        ItemSupply.Flows flows = itemSupply.flows();
        if (flows == null) {
            return Stream.empty();
        }
        DemandPoints points = DemandPoints.of(flows.network(), flows.demand(), Removal.of(), wholeCountries);
        return points.all().stream()
                .filter(point -> !itemSupplies.isDomestic(point.country()))
                .map(point ->
                        new AffectedItem(flows.network().mineral(), ItemRemoval.of(point), points.exposure(point)));
    }

    private static PartialLoss loss(AffectedItem item, ItemSupply itemSupply, LossAssumptions assumptions) {
        ItemSupply.Flows flows = java.util.Objects.requireNonNull(itemSupply.flows());
        return PartialLoss.of(flows.network().losses().loss(item.key(), flows.demand(), assumptions));
    }

    /** {@return the loss of an item; the exposure alone if time ran out before it} */
    PartialLoss loss(AffectedItem item) {
        PartialLoss found = losses.get(item);
        return found != null ? found : new PartialLoss(null, null, bound == Bound.HIGH ? null : item.exposure());
    }

    /** {@return the affected items of each removal} */
    Map<ItemRemoval, List<AffectedItem>> byRemoval() {
        return affected.stream()
                .collect(Collectors.groupingBy(AffectedItem::removed, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@return the number of losses to compute} */
    int total() {
        return affected.size();
    }

    /** {@return the number of losses computed} */
    int computed() {
        return losses.size();
    }
}
