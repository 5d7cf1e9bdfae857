package org.lodegraph.network.snapshot;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Concentration;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.ChainPoints;
import org.lodegraph.network.Removal;

/**
 * The dependence of a target on refiners (definitions 5).
 *
 * @param refined whether the chains pass through a known refiner
 * @param capture exposure to the country that leads the world's refining, 0 to 1; null if none is published, or without refining
 * @param lockIn Herfindahl-Hirschman index of the target's own refined sources, 0 to 10,000; null without refining
 * @param editions edition of the leader's output
 */
public record RefinedSources(
        boolean refined, @Nullable Double capture, @Nullable Double lockIn, List<String> editions) {

    /** Computes the dependence of a target for whose demand the flows of a network answer. */
    public static RefinedSources of(LoadedNetwork network, TargetFlows target) {
        ChainPoints chains = ChainPoints.of(network.network(), network.demand(target.members()), Removal.of());
        List<Integer> refiners = chains.operations()
                .filter(operation -> network.network().operations().stage(operation) == Stage.REFINING)
                .boxed()
                .toList();
        Optional<PublishedOutput.Producer> leader =
                network.output(Stage.REFINING).flatMap(PublishedOutput::leader);
        List<String> editions =
                leader.map(one -> one.figure().edition()).stream().toList();
        if (refiners.isEmpty()) {
            return new RefinedSources(false, null, null, editions);
        }
        List<Double> shares = refiners.stream().map(chains::carried).toList();
        double other = 1 - shares.stream().mapToDouble(Double::doubleValue).sum();
        double lockIn = Objects.requireNonNull(Concentration.index(shares, other));
        return new RefinedSources(
                true,
                leader.map(PublishedOutput.Producer::iso3)
                        .map(country -> through(network, chains, country))
                        .orElse(null),
                Rounding.index(lockIn),
                editions);
    }

    private static double through(LoadedNetwork network, ChainPoints chains, Iso3 country) {
        return network.removal(new PointId(network.mineral(), country))
                .operations()
                .limit(1)
                .mapToDouble(operation ->
                        chains.through(network.network().operations().country(operation)))
                .map(Rounding::share)
                .sum();
    }
}
