package org.lodegraph.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodegraph.error.Invalid;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Iso3;
import org.lodegraph.route.GreedySelection.Chosen;
import org.lodegraph.route.RouteQueries.Agreed;
import org.lodegraph.route.RouteQueries.AgreementsOf;
import org.lodegraph.route.RouteQueries.CandidatesOf;
import org.lodegraph.route.RouteQueries.Covered;
import org.lodegraph.route.RouteQueries.Pair;
import org.lodegraph.route.RouteQueries.ShortfallOf;
import org.lodegraph.route.RouteQueries.ShortfallRow;
import org.lodegraph.route.RouteQueries.TargetOf;
import org.lodegraph.route.RouteQueries.TargetRow;

/** Routes around what a target refuses (definitions 3.4), greedily: a lower bound on what could be covered. */
public final class Routing {

    /** Stands for no bound in statements, whose parameters are finite: no link grows a million times. */
    private static final double UNLIMITED = 1e6;

    private final Graph graph;
    private final Clock clock;

    /** @param clock gives the date at which sanctions and agreements are judged where a question names none */
    public Routing(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** {@return the routes, what they cover of the shortfall, and what stands in the way of more} */
    public Answer<Alternatives> alternatives(RouteQuestion question) {
        List<String> excluded = question.exclude().stream()
                .flatMap(refusal -> refusal.operations(question.mineral()))
                .distinct()
                .toList();
        TargetRow target = graph.get(RouteQueries.FIND_SUPPLIED_TARGET, targetOf(question));
        if (!target.strangers().isEmpty()) {
            throw new Invalid("exclude", target.strangers().get(0), "the ISO 3166-1 alpha-3 code of a country");
        }
        Integer year = target.year();
        if (year == null || "unfit".equals(target.status())) {
            return RouteMeta.unanswerable(question, target, null);
        }
        ShortfallRow shortfall = graph.find(
                        RouteQueries.FIND_SHORTFALL,
                        new ShortfallOf(question.mineral(), year, target.members(), excluded, question.tolerance()))
                .orElse(null);
        if (shortfall == null) {
            return RouteMeta.unanswerable(
                    question, target, "no flows of " + question.mineral() + " into " + question.target());
        }
        CandidatesOf wanted = candidates(question, target, year, excluded);
        GreedySelection selection = new GreedySelection(graph.list(RouteQueries.RANK_CANDIDATES, wanted));
        double missing = shortfall.exposure() * shortfall.demandTonnes();
        List<Chosen> chosen = selection.upTo(missing, question.k());
        Alternatives found = found(selection, shortfall, chosen, agreements(wanted, chosen));
        return new Answer<>(
                target.demandOff() ? found.withoutTonnes() : found,
                RouteMeta.about(question, target, found, wanted)
                        .year(year)
                        .statement(Graph.statement(RouteQueries.RANK_CANDIDATES, wanted)));
    }

    private static TargetOf targetOf(RouteQuestion question) {
        DataYear.Reach years = DataYear.reach(question.year());
        return new TargetOf(
                question.mineral(),
                question.target(),
                question.within(),
                question.exclude().stream().map(Refusal::iso3).distinct().toList(),
                years.earliest(),
                years.latest());
    }

    private CandidatesOf candidates(RouteQuestion question, TargetRow target, int year, List<String> excluded) {
        LocalDate asOf = question.asOf();
        return new CandidatesOf(
                question.mineral(),
                year,
                question.target(),
                target.members(),
                excluded,
                question.tolerance(),
                question.headroom(),
                Math.min(question.slack(), UNLIMITED),
                target.preferred(),
                question.sanctioned(),
                asOf == null ? LocalDate.now(clock) : asOf);
    }

    /** The agreements that cover each leg, by exporter and importer; trade inside a country, or inside the target, has none. */
    private Map<Pair, List<Agreed>> agreements(CandidatesOf wanted, List<Chosen> chosen) {
        String target = wanted.target().value();
        List<Pair> pairs = chosen.stream()
                .flatMap(route -> route.candidate().legs().stream())
                .map(leg -> new Pair(leg.exporter(), leg.importer()))
                .filter(pair -> !pair.from().equals(pair.to()))
                .filter(pair -> !pair.to().equals(target) || !wanted.members().contains(new Iso3(pair.from())))
                .distinct()
                .toList();
        return graph
                .list(RouteQueries.LIST_AGREEMENTS, new AgreementsOf(wanted.mineral(), pairs, wanted.asOf()))
                .stream()
                .collect(Collectors.toMap(row -> new Pair(row.from(), row.to()), Covered::agreements));
    }

    private static Alternatives found(
            GreedySelection selection,
            ShortfallRow shortfall,
            List<Chosen> chosen,
            Map<Pair, List<Agreed>> agreements) {
        double missing = shortfall.exposure() * shortfall.demandTonnes();
        List<AlternativeRoute> routes = new ArrayList<>();
        double covered = 0;
        for (Chosen next : chosen) {
            covered += next.tonnes();
            routes.add(new AlternativeRoute(
                    legs(next.candidate(), agreements),
                    next.tonnes(),
                    next.tonnes() / missing,
                    Math.min(1, covered / missing),
                    "existing-link"));
        }
        double uncovered = Math.max(0, missing - covered);
        return new Alternatives(
                missing,
                covered,
                uncovered,
                missing > 0 ? Math.min(1, covered / missing) : null,
                List.copyOf(routes),
                shortfall.struck(),
                uncovered > 0 ? cut(selection, shortfall) : List.of());
    }

    private static List<RouteLeg> legs(Candidate candidate, Map<Pair, List<Agreed>> agreements) {
        return candidate.legs().stream()
                .map(leg -> leg.covered(agreements.getOrDefault(new Pair(leg.exporter(), leg.importer()), List.of())))
                .toList();
    }

    /** What stops more: what is full, and the suppliers struck, which offer nothing; none where only k stops it. */
    private static List<Alternatives.Cut> cut(GreedySelection selection, ShortfallRow shortfall) {
        if (selection.isOpen()) {
            return List.of();
        }
        List<Alternatives.Cut> cut = new ArrayList<>();
        selection.bindingCut().forEach(full -> cut.add(new Alternatives.Cut(full.key(), full.spareTonnes())));
        shortfall.struck().forEach(struck -> cut.add(new Alternatives.Cut(struck.key(), 0.0)));
        return List.copyOf(cut);
    }
}
