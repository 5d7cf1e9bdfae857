package org.lodegraph.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.error.Invalid;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Year;
import org.lodegraph.route.GreedySelection.Chosen;
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

    private static final String METHOD =
            "greedy by bottleneck, country-disjoint first: a lower bound on coverage; costs do not order the routes";

    /** Stands for no bound in statements, whose parameters are finite: no link grows a million times. */
    private static final double UNLIMITED = 1e6;

    private static final int BACK = 2;
    private static final int ANY = 9999;

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
            return unanswerable(question, target, null);
        }
        ShortfallRow shortfall = graph.find(
                        RouteQueries.FIND_SHORTFALL,
                        new ShortfallOf(question.mineral(), year, target.members(), excluded, question.tolerance()))
                .orElse(null);
        if (shortfall == null) {
            return unanswerable(question, target, "no flows of " + question.mineral() + " into " + question.target());
        }
        CandidatesOf wanted = candidates(question, target, year, excluded);
        GreedySelection selection = new GreedySelection(graph.list(RouteQueries.RANK_CANDIDATES, wanted));
        double missing = shortfall.exposure() * shortfall.demandTonnes();
        List<Chosen> chosen = selection.upTo(missing, question.k());
        Alternatives found = found(selection, shortfall, chosen, agreements(wanted, chosen));
        return new Answer<>(
                target.demandOff() ? found.withoutTonnes() : found,
                about(question, target, found, wanted)
                        .year(year)
                        .statement(Graph.statement(RouteQueries.RANK_CANDIDATES, wanted)));
    }

    private static TargetOf targetOf(RouteQuestion question) {
        Year year = question.year();
        int latest = year == null ? ANY : year.value();
        return new TargetOf(
                question.mineral(),
                question.target(),
                question.within(),
                question.exclude().stream().map(Refusal::iso3).distinct().toList(),
                year == null ? 0 : latest - BACK,
                latest);
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
    private Map<Pair, List<String>> agreements(CandidatesOf wanted, List<Chosen> chosen) {
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
            Map<Pair, List<String>> agreements) {
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

    private static List<RouteLeg> legs(Candidate candidate, Map<Pair, List<String>> agreements) {
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

    private static Meta about(RouteQuestion question, TargetRow target, Alternatives found, CandidatesOf wanted) {
        Meta meta = Meta.NONE
                .asOf(wanted.asOf())
                .editions(editions(target))
                .detail(
                        "exclude",
                        question.exclude().stream().map(Refusal::toString).toList())
                .detail("target", fitness(target, String.valueOf(target.reason())))
                .detail("algorithm", METHOD);
        if (found.coverage() == null) {
            meta = meta.reason("coverage", "nothing of the supply passes what is excluded");
        }
        if (found.routes().stream().flatMap(route -> route.legs().stream()).anyMatch(leg -> leg.risk() == null)) {
            meta = meta.reason("routes.legs.risk", "no governance of the sender's country is published");
        }
        if (target.demandOff()) {
            String why = "demand is over 25% off the published consumption: fractions only (see meta.target.fitness)";
            for (String field : List.of(
                    "shortfallTonnes",
                    "coveredTonnes",
                    "uncoveredTonnes",
                    "routes.bottleneckTonnes",
                    "routes.legs.spareTonnes",
                    "bindingCut.capacityTonnes")) {
                meta = meta.reason(field, why);
            }
        }
        if ("partial".equals(target.status())) {
            meta = meta.caveat(new Caveat("partial: " + target.reason(), Caveat.Bias.UNCLEAR));
        }
        if (found.routes().size() == question.k()
                && found.bindingCut().isEmpty()
                && !Double.valueOf(1).equals(found.coverage())) {
            meta = meta.caveat(new Caveat("k routes are given; more could be found", Caveat.Bias.UNDERSTATES));
        }
        return meta.caveat(new Caveat(
                "spare capacity is output times headroom where no capacity is published", Caveat.Bias.UNCLEAR));
    }

    private static List<String> editions(TargetRow target) {
        return target.editions().stream().distinct().sorted().toList();
    }

    private static Map<String, Object> fitness(TargetRow target, String reason) {
        Map<String, Object> fitness = new LinkedHashMap<>();
        fitness.put("status", target.status() == null ? "unfit" : target.status());
        fitness.put("reason", reason);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("small", target.small());
        all.put("fitness", fitness);
        return all;
    }

    private static Answer<Alternatives> unanswerable(RouteQuestion question, TargetRow target, @Nullable String said) {
        String why = said != null
                ? said
                : target.year() == null
                        ? "no flows of " + question.mineral() + " into " + question.target() + " are loaded"
                        : "unfit: " + target.reason();
        Meta meta = Meta.NONE
                .asOf(question.asOf())
                .year(target.year())
                .editions(editions(target))
                .reason("data", why);
        for (String field : List.of("shortfallTonnes", "coveredTonnes", "uncoveredTonnes", "coverage")) {
            meta = meta.reason(field, why);
        }
        return new Answer<>(Alternatives.NONE, meta.detail("target", fitness(target, why)));
    }
}
