package org.lodegraph.question.bill;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodegraph.network.ExposureMatrix;
import org.lodegraph.network.Removal;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.network.snapshot.Rounding;

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
        LoadedNetwork network = flows.network();
        List<ItemRemoval> foreign = network.points(wholeCountries).stream()
                .map(ItemRemoval::of)
                .filter(removed -> !itemSupplies.isDomestic(removed.iso3()))
                .toList();
        List<Removal> removals = foreign.stream()
                .map(removed -> network.removal(removed.in(network.mineral())))
                .toList();
        ExposureMatrix exposures = ExposureMatrix.of(network.network(), removals, List.of(flows.demand()));
        return IntStream.range(0, foreign.size())
                .mapToObj(i ->
                        new AffectedItem(network.mineral(), foreign.get(i), Rounding.share(exposures.exposure(i, 0))))
                .filter(item -> item.exposure() > 0);
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
