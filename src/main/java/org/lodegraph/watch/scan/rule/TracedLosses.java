package org.lodegraph.watch.scan.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.Demand;
import org.lodegraph.network.NetworkAfterRemoval;
import org.lodegraph.network.Removal;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.snapshot.DemandPoints;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkLosses.Loss;
import org.lodegraph.network.snapshot.PointTerms;
import org.lodegraph.network.snapshot.SinglePoint;
import org.lodegraph.network.snapshot.TargetFlows;
import org.lodegraph.network.snapshot.TargetPoints;

/**
 * The losses of the targets in scope in one network, under the measures of a date. Headroom and slack are the
 * defaults.
 */
final class TracedLosses {

    private final LoadedNetwork network;
    private final MeasuresInForce measures;
    private final List<Supply> supplies;

    /**
     * The supply of one target.
     *
     * @param flows its flows, which answer
     * @param demand its demand
     * @param inForce its loss from measures alone
     * @param points countries that its supply passes, with the losses without them in excess of that from measures
     * @param operations operations that its supply passes if measures are ignored
     */
    record Supply(TargetFlows flows, Demand demand, Loss inForce, List<SinglePoint> points, DemandPoints operations) {

        Target target() {
            return flows.target();
        }
    }

    /**
     * Further properties of a value, besides its target and mineral.
     *
     * @param stage stage of the chain; null if it has none
     * @param iso3 the country; null if it has none
     * @param measure the policy measure; null if it has none
     * @param words placeholders of the sentence, besides target, mineral and country
     * @param evidence ids for {@code /evidence}
     */
    record Detail(
            @Nullable Stage stage,
            @Nullable String iso3,
            @Nullable String measure,
            Map<String, String> words,
            Supplier<List<String>> evidence) {}

    private TracedLosses(LoadedNetwork network, MeasuresInForce measures, List<Supply> supplies) {
        this.network = network;
        this.measures = measures;
        this.supplies = supplies;
    }

    static TracedLosses of(LoadedNetwork network, MeasuresInForce measures, List<TargetFlows> targets) {
        PointTerms terms = new PointTerms(measures, measures, LossAssumptions.DEFAULT, PointTerms.EPSILON, true);
        Map<TargetFlows, List<SinglePoint>> points =
                TargetPoints.ofOneRun(network, terms, targets).byTarget();
        List<Supply> supplies = targets.stream()
                .map(target -> {
                    Demand demand = network.demand(target.members());
                    return new Supply(
                            target,
                            demand,
                            network.losses(measures).inForce(demand, LossAssumptions.DEFAULT),
                            points.getOrDefault(target, List.of()),
                            DemandPoints.of(network, demand, Removal.of(), false));
                })
                .toList();
        return new TracedLosses(network, measures, supplies);
    }

    /** {@return a value of one supply, with the subject {@code target/rest}} */
    MetricValue value(EvaluationContext context, Supply supply, Object rest, double score, Detail detail) {
        Map<String, String> words = new HashMap<>(detail.words());
        words.put("target", context.name(supply.target()));
        words.put("mineral", SentenceText.mineral(network.mineral()));
        if (detail.iso3() != null) {
            words.put("country", context.figures().country(detail.iso3()));
        }
        return new MetricValue(
                MetricValue.subject(supply.target(), rest),
                score,
                new MetricValue.About(
                        supply.target(), network.mineral(), detail.stage(), detail.iso3(), detail.measure()),
                network.year(),
                supply.flows().answered().editions(),
                words,
                detail.evidence());
    }

    LoadedNetwork network() {
        return network;
    }

    MeasuresInForce measures() {
        return measures;
    }

    List<Supply> supplies() {
        return supplies;
    }

    /**
     * {@return the loss of a target without supply from outside some countries, in excess of the loss from
     * measures}
     */
    Loss outside(Supply supply, NetworkAfterRemoval after) {
        return Loss.of(after, supply.demand()).beyond(supply.inForce()).rounded();
    }

    /** {@return the network without supply from outside some countries} */
    NetworkAfterRemoval outside(Set<Iso3> inside) {
        Removal removal = network.outside(inside).and(measures.removal());
        return new NetworkAfterRemoval(network.network(), removal, SpareCapacity.DEFAULT);
    }
}
