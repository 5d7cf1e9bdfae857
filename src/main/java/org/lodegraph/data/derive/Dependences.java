package org.lodegraph.data.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodegraph.data.derive.DerivationQueries.DependenceRow;
import org.lodegraph.data.derive.DerivationQueries.RestrictedMarketRow;
import org.lodegraph.model.MarketId;
import org.lodegraph.model.PlainValues;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.PointTerms;
import org.lodegraph.network.snapshot.TargetFlows;
import org.lodegraph.network.snapshot.TargetPoints;

/**
 * Computes the dependences of every target on countries and on operations, under the default assumptions.
 *
 * <p>It computes them for the flows without measures, and for each set of measures that closed any since their year.
 */
final class Dependences {

    private final NetworkSnapshot snapshot;
    private final LoadedNetwork network;
    private final MeasuresInForce everyMeasure;

    Dependences(NetworkSnapshot snapshot, LoadedNetwork network) {
        this.snapshot = snapshot;
        this.network = network;
        this.everyMeasure = MeasuresInForce.of(network, network.everyRestriction());
    }

    /** {@return the dependences in one network} */
    List<DependenceRow> rows() {
        List<TargetFlows> targets = snapshot.targets(network);
        return regimes(network).entrySet().stream()
                .flatMap(regime -> Stream.of(true, false)
                        .flatMap(country -> rows(regime.getKey(), regime.getValue(), country, targets)))
                .toList();
    }

    /** {@return the markets of the targets as each set of measures leaves them} */
    List<RestrictedMarketRow> markets() {
        return regimes(network).values().stream()
                .filter(measures -> !measures.closing().isEmpty())
                .flatMap(measures -> snapshot.targets(network).stream()
                        .map(TargetFlows::target)
                        .map(target -> new RestrictedMarketRow(
                                measures.market(target), new MarketId(network.mineral(), target), measures.closing())))
                .toList();
    }

    /** {@return each set of measures that closes flows, and the flows without measures, by key} */
    private static Map<String, MeasuresInForce> regimes(LoadedNetwork network) {
        Map<String, MeasuresInForce> regimes = new TreeMap<>();
        Stream.concat(Stream.of(LocalDate.MIN), network.changes().stream())
                .map(date -> MeasuresInForce.at(network, date))
                .forEach(measures -> regimes.putIfAbsent(measures.regime(), measures));
        return regimes;
    }

    private Stream<DependenceRow> rows(
            String regime, MeasuresInForce measures, boolean wholeCountries, List<TargetFlows> targets) {
        PointTerms terms =
                new PointTerms(measures, everyMeasure, LossAssumptions.DEFAULT, PointTerms.EPSILON, wholeCountries);
        String unit = wholeCountries ? PointTerms.COUNTRY : PointTerms.COUNTRY_STAGE;
        return TargetPoints.of(network, terms, targets).byTarget().entrySet().stream()
                .flatMap(target -> TargetPoints.stored(target.getValue()).stream()
                        .map(point -> new DependenceRow(
                                measures.market(target.getKey().target()),
                                point.key(),
                                PlainValues.of(DependenceFigures.of(point, unit, regime, network.year())))));
    }
}
