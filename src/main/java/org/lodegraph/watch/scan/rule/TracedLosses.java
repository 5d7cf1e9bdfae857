package org.lodegraph.watch.scan.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.PointId;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.Demand;
import org.lodegraph.network.LossMatrix;
import org.lodegraph.network.NetworkAfterRemoval;
import org.lodegraph.network.Removal;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkLosses.Loss;
import org.lodegraph.watch.scan.fact.FitnessVerdict;
import org.lodegraph.watch.scan.fact.PolicyFacts;

/**
 * The losses of the targets in scope in one network, under the measures of a date. Headroom and slack are the
 * defaults.
 */
final class TracedLosses {

    private final LoadedNetwork network;
    private final MeasuresInForce measures;
    private final List<Supply> supplies;
    private final List<PointId> points;
    private final LossMatrix losses;

    /**
     * The supply of one target.
     *
     * @param place index among the targets
     * @param verdict fitness verdict on its flows
     * @param members countries of the target
     * @param demand its demand
     * @param inForce its loss from measures alone
     */
    record Supply(int place, FitnessVerdict verdict, Set<Iso3> members, Demand demand, Loss inForce) {

        Target target() {
            return verdict.target();
        }
    }

    /**
     * The loss of one target without one country.
     *
     * @param supply supply of the target
     * @param iso3 removed country
     * @param loss loss in excess of that from measures
     */
    record Point(Supply supply, Iso3 iso3, Loss loss) {}

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
        this.points = network.points(true);
        this.losses = LossMatrix.of(
                network.network(),
                points.stream()
                        .map(key -> network.removal(key).and(measures.removal()))
                        .toList(),
                supplies.stream().map(Supply::demand).toList(),
                SpareCapacity.DEFAULT,
                () -> false);
    }

    static TracedLosses of(
            LoadedNetwork network, MeasuresInForce measures, List<FitnessVerdict> verdicts, PolicyFacts policy) {
        List<Supply> supplies = new ArrayList<>();
        for (FitnessVerdict verdict : verdicts) {
            Target target = verdict.target();
            Set<Iso3> members = target.isBloc() ? policy.members(new BlocId("eu27")) : Set.of(new Iso3(target.value()));
            Demand demand = network.demand(members);
            if (demand.tonnes() > 0) {
                Loss inForce = network.losses(measures).inForce(demand, LossAssumptions.DEFAULT);
                supplies.add(new Supply(supplies.size(), verdict, members, demand, inForce));
            }
        }
        return new TracedLosses(network, measures, List.copyOf(supplies));
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
                supply.verdict().editions(),
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

    /** {@return every foreign country on which a target depends} */
    Stream<Point> points() {
        return supplies.stream().flatMap(this::points);
    }

    private Stream<Point> points(Supply supply) {
        return IntStream.range(0, points.size())
                .filter(x -> losses.exposure(x, supply.place()) > 0)
                .mapToObj(x -> new Point(supply, points.get(x).country(), loss(x, supply)))
                .filter(point -> !supply.members().contains(point.iso3()));
    }

    private Loss loss(int x, Supply supply) {
        int t = supply.place();
        return new Loss(losses.bestCase(x, t), losses.shared(x, t), losses.exposure(x, t))
                .beyond(supply.inForce())
                .rounded();
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

    /** {@return the flows of the widest chain from outside some countries into a demand} */
    List<String> witnessOutside(Set<Iso3> inside, Demand demand) {
        return WitnessChain.of(network, demand, network.outside(inside));
    }

    /** {@return the flows of the widest chain from a country's operations into a demand, in downstream order} */
    List<String> witness(Iso3 iso3, Demand demand) {
        return WitnessChain.of(network, demand, network.removal(new PointId(network.mineral(), iso3)));
    }
}
