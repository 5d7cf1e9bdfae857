package org.lodegraph.question.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Meta;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.question.route.RouteQueries.CandidatesOf;
import org.lodegraph.question.route.RouteQueries.TargetRow;

/** What must be said about an answer on routes: fitness, why figures are null, what the figures leave out. */
final class RouteMeta {

    private static final String ALGORITHM =
            "cheapest largest flow over what is spare, up to the shortfall; routes picked country-disjoint first, then preferred ones, then by tonnes";
    private static final String DEMAND_OFF =
            "demand is over 25% off the published consumption: fractions only (see meta.target.fitness)";

    private static final double NEAR = 1e-9;

    private static final List<String> TONNES = List.of(
            "shortfallTonnes",
            "coveredTonnes",
            "uncoveredTonnes",
            "reachableTonnes",
            "unservedTonnes",
            "routes.bottleneckTonnes",
            "routes.legs.spareTonnes",
            "bindingCut.capacityTonnes");

    private RouteMeta() {}

    static Meta about(
            RouteQuestion question,
            TargetRow target,
            NetworkSnapshot snapshot,
            Alternatives found,
            boolean complete,
            CandidatesOf wanted,
            @Nullable Double lossInForce) {
        Meta meta = Meta.NONE
                .asOf(wanted.asOf())
                .editions(editions(target))
                .detail(
                        "exclude",
                        question.exclude().stream().map(Exclusion::toString).toList())
                .detail("target", fitness(target, String.valueOf(target.reason()), lossInForce))
                .detail("algorithm", ALGORITHM)
                .detail("weights", question.weights());
        Meta said = caveats(question, target, found, reasons(question, target, found, meta));
        return RouteSummary.of(complete ? said : cut(said, question), question, target, snapshot, found);
    }

    /** What an answer says whose time was over before the search was. */
    private static Meta cut(Meta meta, RouteQuestion question) {
        String why = "the time limit of " + question.limit().toMillis()
                + " ms was over before the search ended; ask with a larger timeLimitSeconds";
        return meta.partial(true)
                .reason("bindingCut", why)
                .caveat(new Caveat("cut short: " + why + "; what was found by then is given", Caveat.Bias.UNDERSTATES));
    }

    private static Meta reasons(RouteQuestion question, TargetRow target, Alternatives found, Meta meta) {
        Meta said = meta;
        List<RouteLeg> legs =
                found.routes().stream().flatMap(route -> route.legs().stream()).toList();
        if (found.coverage() == null) {
            said = said.reason("coverage", "nothing of the supply passes what is excluded");
        }
        if (legs.stream().anyMatch(leg -> leg.risk() == null)) {
            said = said.reason("routes.legs.risk", "no governance of the sender's country is published");
        }
        if (legs.stream().anyMatch(leg -> leg.spareTonnes() == null) && !target.demandOff()) {
            said = said.reason("routes.legs.spareTonnes", "nothing bounds the link but what stands at its ends");
        }
        if (legs.stream().anyMatch(leg -> leg.evidence() == null)) {
            said = said.reason("routes.legs.evidence", "a new link: no flow is known over it");
        }
        if (legs.stream().anyMatch(leg -> leg.cover() == null)) {
            said = said.reason(
                    "routes.legs.cover", "no agreement between the two, or both ends are of one country or target");
        }
        if (question.asOf() == null) {
            said = said.reason("target.lossInForce", "no measure is applied without asOf");
        }
        FriendPath friends = found.friendPath();
        if (friends == null) {
            said = said.reason("friendPath", "not asked for: friendPath=true gives it");
        } else if (friends.route() == null) {
            said = said.reason(
                    "friendPath.route",
                    found.coverage() == null
                            ? "nothing of the supply passes what is excluded"
                            : "no chain that could bring anything has friends at all its legs");
        }
        if (found.bindingCut().isEmpty()) {
            said = said.reason("bindingCut", noCut(found));
        }
        if (target.demandOff()) {
            for (String field : TONNES) {
                said = said.reason(field, DEMAND_OFF);
            }
        }
        return said;
    }

    private static String noCut(Alternatives found) {
        if (found.coverage() == null || found.coverage() >= 1) {
            return "nothing more is missing";
        }
        return found.routes().isEmpty()
                ? "no chain over existing links avoids what is excluded; supply of unknown origin offers no route"
                : "all of it could come, were k larger";
    }

    private static Meta caveats(RouteQuestion question, TargetRow target, Alternatives found, Meta meta) {
        Meta said = meta;
        if ("partial".equals(target.status())) {
            said = said.caveat(new Caveat("partial: " + target.reason(), Caveat.Bias.UNCLEAR));
        }
        if (target.small()) {
            said = said.caveat(new Caveat(
                    "the demand of " + question.target() + " is small: read its shares with care",
                    Caveat.Bias.UNCLEAR));
        }
        if (question.within() != null) {
            said = said.caveat(
                    new Caveat("within counts the states of a member bloc too (members=all)", Caveat.Bias.UNCLEAR));
        }
        if (found.routes().size() == question.k()
                && found.reachableTonnes() != null
                && found.coveredTonnes() != null
                && found.coveredTonnes() < found.reachableTonnes() * (1 - NEAR)) {
            said = said.caveat(new Caveat("k routes are given; more could be found", Caveat.Bias.UNDERSTATES));
        }
        if (found.routes().stream()
                .flatMap(route -> route.legs().stream())
                .anyMatch(leg -> leg.cover() == RouteLeg.Cover.GENERAL)) {
            said = said.caveat(new Caveat(
                    "cover general: a trade treaty that names no mineral counts for every mineral",
                    Caveat.Bias.OVERSTATES));
        }
        if (question.weights().price() > 0) {
            said = said.reason("weights.price", "no price floor or tariff is loaded: it makes no route dear");
        }
        return said.caveat(new Caveat(
                "spare capacity is output times headroom where no capacity is published", Caveat.Bias.UNCLEAR));
    }

    static Answer<Alternatives> unanswerable(RouteQuestion question, TargetRow target, @Nullable String said) {
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
        for (String field : List.of(
                "shortfallTonnes",
                "coveredTonnes",
                "uncoveredTonnes",
                "reachableTonnes",
                "unservedTonnes",
                "coverage")) {
            meta = meta.reason(field, why);
        }
        return new Answer<>(Alternatives.NONE, meta.detail("target", fitness(target, why, null)));
    }

    private static List<String> editions(TargetRow target) {
        return target.editions().stream().distinct().sorted().toList();
    }

    private static Map<String, @Nullable Object> fitness(
            TargetRow target, String reason, @Nullable Double lossInForce) {
        Map<String, Object> fitness = new LinkedHashMap<>();
        fitness.put("status", target.status() == null ? "unfit" : target.status());
        fitness.put("reason", reason);
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("small", target.small());
        all.put("fitness", fitness);
        all.put("lossInForce", lossInForce);
        return all;
    }
}
