package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_STATE_NAMES;
import static org.lodegraph.question.policy.PolicyQueries.LIST_SUPPLY_CHAINS;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.Iso3;
import org.lodegraph.question.policy.PolicyQueries.StateName;
import org.lodegraph.question.policy.PolicyQueries.StateNames;
import org.lodegraph.question.policy.PolicyQueries.SupplyChains;
import org.lodegraph.question.policy.WhatIf.Joining;
import org.lodegraph.question.policy.WhatIf.Least;

/**
 * The fewest further countries with which enough of a target's chains stay inside a bloc.
 *
 * @param set the set; null if there is none
 * @param reason reason for its absence
 */
record LeastSupply(@Nullable Least set, String reason) {

    /**
     * {@return the set, or the reason for its absence}
     *
     * @param importers countries that make up the target
     * @param inside states of the bloc after the change
     * @param covered their share of the supply, by mineral
     */
    static LeastSupply of(
            Graph graph, BlocChange change, List<Iso3> importers, List<String> inside, List<SupplyCoverage> covered) {
        Double threshold = change.threshold();
        if (threshold == null) {
            return new LeastSupply(null, "no threshold is requested");
        }
        SupplyCoverage row = covered.stream().findFirst().orElse(null);
        if (row == null || row.share() == null) {
            return new LeastSupply(null, "the flows of " + change.mineral() + " are unfit or not loaded");
        }
        List<LeastCover.Chain> chains = graph.list(
                LIST_SUPPLY_CHAINS,
                new SupplyChains(
                        importers,
                        inside,
                        Objects.requireNonNull(change.mineral()),
                        change.stage(),
                        row.flows().year()));
        List<String> leaving = change.leaving().stream().map(Iso3::value).toList();
        LeastCover.Found found = LeastCover.of(chains, leaving, threshold);
        if (found.countries() == null) {
            return new LeastSupply(null, why(found, leaving));
        }
        List<Joining> joining = joining(graph, chains, found.countries());
        return new LeastSupply(
                new Least(
                        row.flows().mineral().value(),
                        change.stage() == null ? null : change.stage().id(),
                        row.flows().year(),
                        threshold,
                        joining.size(),
                        joining,
                        found.share()),
                "");
    }

    private static String why(LeastCover.Found found, List<String> leaving) {
        if (found.isCut()) {
            return "the search stopped after " + LeastCover.MAX_STEPS + " sets: at least " + found.atLeast()
                    + " countries are needed";
        }
        return "out of reach: with all countries on the chains that may join, the share is "
                + FigureText.percent(found.share())
                + (leaving.isEmpty() ? "" : "; the rest passes through countries that leave");
    }

    private static List<Joining> joining(Graph graph, List<LeastCover.Chain> chains, List<String> countries) {
        Map<String, String> names = graph.list(LIST_STATE_NAMES, new StateNames(countries)).stream()
                .collect(Collectors.toMap(StateName::iso3, StateName::name));
        return countries.stream()
                .map(country -> new Joining(
                        country,
                        names.getOrDefault(country, country),
                        shareNeeding(chains, country, countries),
                        null,
                        null))
                .sorted(Comparator.comparingDouble(Joining::share).reversed().thenComparing(Joining::iso3))
                .toList();
    }

    /** {@return the share of the chains that are inside with the set but not without the country} */
    private static double shareNeeding(List<LeastCover.Chain> chains, String country, List<String> countries) {
        return chains.stream()
                .filter(chain -> chain.countries().contains(country) && countries.containsAll(chain.countries()))
                .mapToDouble(LeastCover.Chain::share)
                .sum();
    }
}
