package org.lodegraph.question.bill;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.ExposureMatrix;
import org.lodegraph.network.Removal;

/** What every foreign removal costs every item whose chains meet it, as far as the time goes. */
final class HitLosses {

    private final List<Hit> hits;
    private final Map<Hit, Loss> losses;
    private final Bound policy;

    private HitLosses(List<Hit> hits, Map<Hit, Loss> losses, Bound policy) {
        this.hits = hits;
        this.losses = losses;
        this.policy = policy;
    }

    /** Works them out, those of the largest exposure first. */
    static HitLosses of(BillQuestion question, Supplies supplies, BooleanSupplier isOver) {
        List<Hit> hits = question.bill().items().stream()
                .map(item -> supplies.of(item.mineral()))
                .flatMap(supply -> hits(supply, supplies, question.wholeCountries()))
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.exposure()).thenComparing(Hit::key))
                .toList();
        Map<Hit, Loss> losses = hits.parallelStream()
                .filter(hit -> !isOver.getAsBoolean())
                .collect(
                        Collectors.toMap(hit -> hit, hit -> loss(hit, supplies.of(hit.mineral()), question.setting())));
        return new HitLosses(hits, losses, question.setting().policy());
    }

    private static Stream<Hit> hits(Supply supply, Supplies supplies, boolean wholeCountries) {
        Supply.Flows flows = supply.flows();
        if (flows == null) {
            return Stream.empty();
        }
        LoadedNetwork network = flows.network();
        List<Removed> foreign = network.points(wholeCountries).stream()
                .map(Removed::of)
                .filter(removed -> !supplies.isDomestic(removed.iso3()))
                .toList();
        List<Removal> removals = foreign.stream()
                .map(removed -> network.removal(removed.in(network.mineral())))
                .toList();
        ExposureMatrix exposures = ExposureMatrix.of(network.network(), removals, List.of(flows.demand()));
        return IntStream.range(0, foreign.size())
                .mapToObj(i -> new Hit(network.mineral(), foreign.get(i), Rounding.share(exposures.exposure(i, 0))))
                .filter(hit -> hit.exposure() > 0);
    }

    private static Loss loss(Hit hit, Supply supply, LossAssumptions setting) {
        Supply.Flows flows = java.util.Objects.requireNonNull(supply.flows());
        return Loss.of(flows.network().losses().loss(hit.key(), flows.demand(), setting));
    }

    /** {@return what a hit costs its item; the exposure alone where the time was over before it} */
    Loss loss(Hit hit) {
        Loss found = losses.get(hit);
        return found != null ? found : new Loss(null, null, policy == Bound.HIGH ? null : hit.exposure());
    }

    /** {@return the hits of each removal} */
    Map<Removed, List<Hit>> byRemoval() {
        return hits.stream().collect(Collectors.groupingBy(Hit::removed, LinkedHashMap::new, Collectors.toList()));
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
