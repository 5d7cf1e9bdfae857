package org.lodegraph.question.route;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Meta;
import org.lodegraph.network.snapshot.FlowVerdict;
import org.lodegraph.network.snapshot.TargetFlows;
import org.lodegraph.question.route.RouteDetails.CandidateBound;
import org.lodegraph.question.route.RouteQueries.Preferences;

/** Metadata of answers on routes: fitness, the reasons for null figures, and caveats. */
final class RouteMeta {

    private static final String ALGORITHM =
            "minimum-cost maximum flow over spare capacity, up to the shortfall; routes with disjoint countries first, then preferred ones, then by tonnes";
    private static final String DEMAND_OFF =
            "demand differs from the published consumption by over 25%, so only shares are given (see meta.target.fitness)";

    private static final double NEAR = 1e-9;

    private static final List<String> TONNES = List.of(
            "shortfallTonnes",
            "coveredTonnes",
            "uncoveredTonnes",
            "reachableTonnes",
            "unservedTonnes",
            "candidates.bottleneckTonnes",
            "routes.bottleneckTonnes",
            "routes.legs.spareTonnes",
            "bindingCut.capacityTonnes");

    private RouteMeta() {}

    static Meta of(
            RouteQuestion question,
            LoadedSupply supply,
            Alternatives found,
            Meta candidates,
            @Nullable Double lossInForce) {
        FlowVerdict target = supply.verdict();
        Meta meta = Meta.NONE
                .editions(editions(target, supply.preferences()))
                .details(new RouteDetails(
                        question.exclude().stream().map(Exclusion::toString).toList(),
                        target(target, target.reason(), lossInForce),
                        new CandidateBound(Candidate.LIMIT, candidates.more()),
                        ALGORITHM,
                        question.weights(),
                        RouteSummary.of(question, supply, found)));
        Meta.Statement statement = candidates.statement();
        return caveats(
                question,
                target,
                found,
                reasons(question, target, found, statement == null ? meta : meta.statement(statement)));
    }

    /** Marks an answer as partial because its time limit ran out before the search ended. */
    static Meta cut(Meta meta, RouteQuestion question) {
        String why = "the time limit of " + question.limit().toMillis()
                + " ms was reached before the search ended; set a larger timeLimitSeconds";
        return meta.partial(true)
                .reason("bindingCut", why)
                .caveat(new Caveat(
                        "cut short: " + why + "; the routes found so far are listed", Caveat.Bias.UNDERSTATES));
    }

    private static Meta reasons(RouteQuestion question, FlowVerdict target, Alternatives found, Meta meta) {
        Meta answer = meta;
        List<RouteLeg> legs =
                found.routes().stream().flatMap(route -> route.legs().stream()).toList();
        if (found.coverage() == null) {
            answer = answer.reason("coverage", "no known supply passes through what is excluded");
        }
        if (legs.stream().anyMatch(leg -> leg.risk() == null)) {
            answer = answer.reason("routes.legs.risk", "the governance of the sender's country is not published");
        }
        if (legs.stream().anyMatch(leg -> leg.spareTonnes() == null) && !target.demandOff()) {
            answer = answer.reason(
                    "routes.legs.spareTonnes", "the link has no capacity limit other than those of its two operations");
        }
        if (legs.stream().anyMatch(leg -> leg.evidence() == null)) {
            answer = answer.reason("routes.legs.evidence", "a new link has no flow yet");
        }
        if (found.routes().stream().anyMatch(route -> route.candidate() == null)) {
            answer = answer.reason(
                    "routes.candidate", "candidates use existing links only, and a link of the route is new");
        }
        if (legs.stream().anyMatch(leg -> leg.cover() == null)) {
            answer = answer.reason(
                    "routes.legs.cover", "no agreement covers the leg, or both ends belong to one country or target");
        }
        if (question.asOf() == null) {
            answer = answer.reason("target.lossInForce", "measures are applied only with asOf");
        }
        FriendPath friends = found.friendPath();
        if (friends == null) {
            answer = answer.reason("friendPath", "not requested: set friendPath=true");
        } else if (friends.route() == null) {
            answer = answer.reason(
                    "friendPath.route",
                    found.coverage() == null
                            ? "no known supply passes through what is excluded"
                            : "no chain with spare capacity has only preferred legs");
        }
        if (found.bindingCut().isEmpty()) {
            answer = answer.reason("bindingCut", noCut(found));
        }
        if (target.demandOff()) {
            for (String field : TONNES) {
                answer = answer.reason(field, DEMAND_OFF);
            }
        }
        return answer;
    }

    private static String noCut(Alternatives found) {
        if (found.coverage() == null || found.coverage() >= 1) {
            return "the routes replace the whole shortfall";
        }
        return found.routes().isEmpty()
                ? "no chain of existing links avoids what is excluded; supply of unknown origin is not used for routes"
                : "a larger k would replace the whole shortfall";
    }

    private static Meta caveats(RouteQuestion question, FlowVerdict target, Alternatives found, Meta meta) {
        Meta answer = meta;
        if (target.status() == FitnessStatus.PARTIAL) {
            answer = answer.caveat(new Caveat("the flows are partial: " + target.reason(), Caveat.Bias.UNCLEAR));
        }
        if (target.small()) {
            answer = answer.caveat(
                    new Caveat("the target's demand is small, so its shares are imprecise", Caveat.Bias.UNCLEAR));
        }
        if (question.within() != null) {
            answer = answer.caveat(
                    new Caveat("within includes the states of member blocs (members=all)", Caveat.Bias.UNCLEAR));
        }
        if (found.routes().size() == question.k()
                && found.reachableTonnes() != null
                && found.coveredTonnes() != null
                && found.coveredTonnes() < found.reachableTonnes() * (1 - NEAR)) {
            answer = answer.caveat(
                    new Caveat("only k routes are given; a larger k may find more", Caveat.Bias.UNDERSTATES));
        }
        if (found.routes().stream()
                .flatMap(route -> route.legs().stream())
                .anyMatch(leg -> leg.cover() == RouteLeg.Cover.GENERAL)) {
            answer = answer.caveat(new Caveat(
                    "cover general: a trade treaty that names no mineral counts as covering every mineral",
                    Caveat.Bias.OVERSTATES));
        }
        if (question.weights().price() > 0) {
            answer = answer.reason(
                    "weights.price", "no price floor or tariff is loaded, so this weight changes no cost");
        }
        return answer.caveat(new Caveat(
                "where no capacity is published, spare capacity is output times headroom", Caveat.Bias.UNCLEAR));
    }

    static Answer<Alternatives> unanswerable(RouteQuestion question, TargetFlows flows, Preferences preferences) {
        FlowVerdict verdict = flows.verdict();
        String why = verdict != null && verdict.isUnfit()
                ? "the flows are unfit: " + verdict.reason()
                : "no flows of " + question.mineral() + " into " + question.target()
                        + (verdict == null ? " are loaded" : "");
        Meta meta = Meta.NONE
                .asOf(question.asOf())
                .year(verdict == null ? null : verdict.year())
                .editions(verdict == null ? List.of() : editions(verdict, preferences))
                .reason("data", why);
        for (String field : List.of(
                "shortfallTonnes",
                "coveredTonnes",
                "uncoveredTonnes",
                "reachableTonnes",
                "unservedTonnes",
                "coverage")) {
            meta = meta.reason(field, why);
        }
        return new Answer<>(
                Alternatives.NONE,
                meta.details(new RouteDetails(null, target(verdict, why, null), null, null, null, null)));
    }

    private static List<String> editions(FlowVerdict verdict, Preferences preferences) {
        return Stream.concat(verdict.editions().stream(), preferences.editions().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static RouteDetails.RouteTarget target(
            @Nullable FlowVerdict verdict, String reason, @Nullable Double lossInForce) {
        return new RouteDetails.RouteTarget(
                verdict != null && verdict.small(),
                Fitness.of(verdict == null ? null : verdict.status(), reason),
                lossInForce);
    }
}
