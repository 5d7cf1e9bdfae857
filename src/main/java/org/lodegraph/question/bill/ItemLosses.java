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
import org.lodegraph.network.snapshot.Rounding;

/** What every foreign removal costs every item whose chains meet it, as far as the time goes. */
final class ItemLosses {

    private final List<AffectedItem> hits;
    private final Map<AffectedItem, BillLoss> losses;
    private final Bound bound;

    private ItemLosses(List<AffectedItem> hits, Map<AffectedItem, BillLoss> losses, Bound bound) {
        this.hits = hits;
        this.losses = losses;
        this.bound = bound;
    }

    /** Works them out, those of the largest exposure first. */
    static ItemLosses of(BillQuestion question, ItemSupplies itemSupplies, BooleanSupplier isOver) {
        List<AffectedItem> hits = question.bill().items().stream()
                .map(item -> itemSupplies.of(item.mineral()))
                .flatMap(itemSupply -> hits(itemSupply, itemSupplies, question.wholeCountries()))
                .sorted(Comparator.comparingDouble((AffectedItem hit) -> -hit.exposure())
                        .thenComparing(AffectedItem::key))
                .toList();
        Map<AffectedItem, BillLoss> losses = hits.parallelStream()
                .filter(hit -> !isOver.getAsBoolean())
                .collect(Collectors.toMap(
                        hit -> hit, hit -> loss(hit, itemSupplies.of(hit.mineral()), question.setting())));
        return new ItemLosses(hits, losses, question.setting().policy());
    }

    private static Stream<AffectedItem> hits(ItemSupply itemSupply, ItemSupplies itemSupplies, boolean wholeCountries) {
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
                .filter(hit -> hit.exposure() > 0);
    }

    private static BillLoss loss(AffectedItem hit, ItemSupply itemSupply, LossAssumptions assumptions) {
        ItemSupply.Flows flows = java.util.Objects.requireNonNull(itemSupply.flows());
        return BillLoss.of(flows.network().losses().loss(hit.key(), flows.demand(), assumptions));
    }

    /** {@return what a hit costs its item; the exposure alone where the time was over before it} */
    BillLoss loss(AffectedItem hit) {
        BillLoss found = losses.get(hit);
        return found != null ? found : new BillLoss(null, null, bound == Bound.HIGH ? null : hit.exposure());
    }

    /** {@return the hits of each removal} */
    Map<ItemRemoval, List<AffectedItem>> byRemoval() {
        return hits.stream()
                .collect(Collectors.groupingBy(AffectedItem::removed, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@return how many losses there are to work out} */
    int wanted() {
        return hits.size();
    }

    /** {@return how many were} */
    int done() {
        return losses.size();
    }
}
