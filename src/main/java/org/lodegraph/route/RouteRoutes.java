package org.lodegraph.route;

import java.util.List;
import org.lodegraph.error.Invalid;
import org.lodegraph.http.Parameter;
import org.lodegraph.http.Parameters;
import org.lodegraph.http.Request;
import org.lodegraph.http.Route;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Meta;

/** The question for alternative routes over HTTP. */
public final class RouteRoutes {

    private static final Parameter<List<Refusal>> EXCLUDE = Parameter.query(
                    "exclude",
                    "What the target refuses anywhere in the chain; several apart by commas.",
                    "CHN",
                    Refusal::parse)
            .accepts(Refusal.SHAPE)
            .list()
            .must();

    private static final Parameter<BlocId> WITHIN = Parameters.BLOC
            .named("within")
            .meaning("The bloc whose chains go first, among those as free of countries already taken.")
            .echo();

    private static final Parameter<Boolean> NEW_LINKS =
            Parameter.flag("newLinks", "Whether links that carry nothing today may be used; not in this version.");

    private static final Parameter<Boolean> SANCTIONED = Parameter.flag(
                    "sanctioned", "Whether trades that sanctions rule out are open.")
            .echo();

    private static final List<Parameter<Double>> COSTS = List.of(
            cost("agreement", "a leg without an agreement"),
            cost("governance", "the sender's governance risk"),
            cost("price", "the price floor and tariff"),
            cost("distance", "the distance"));

    private final Routing routing;

    public RouteRoutes(Routing routing) {
        this.routing = routing;
    }

    public List<Route> routes() {
        return List.of(Route.one(
                "/routes",
                "What a target could get over existing links without what it refuses.",
                Alternatives.class,
                List.of(
                        Parameters.TARGET.must(),
                        Parameters.MINERAL.must(),
                        EXCLUDE,
                        WITHIN,
                        Parameters.K,
                        NEW_LINKS,
                        Parameters.TOLERANCE,
                        Parameters.HEADROOM,
                        Parameters.SLACK,
                        SANCTIONED,
                        COSTS.get(0),
                        COSTS.get(1),
                        COSTS.get(2),
                        COSTS.get(3),
                        Parameters.EPSILON,
                        Parameters.POLICY,
                        Parameters.FORM,
                        Parameters.YEAR,
                        Parameters.AS_OF),
                this::alternatives));
    }

    private Answer<?> alternatives(Request request) {
        if (request.get(NEW_LINKS)) {
            throw new Invalid("newLinks", "true", "false: links that carry nothing today need the network engine");
        }
        Answer<Alternatives> answer = routing.alternatives(new RouteQuestion(
                request.get(Parameters.TARGET),
                request.get(Parameters.MINERAL),
                request.get(EXCLUDE),
                request.find(WITHIN).orElse(null),
                request.get(Parameters.K),
                request.get(Parameters.TOLERANCE),
                request.get(Parameters.HEADROOM),
                request.get(Parameters.SLACK),
                request.get(SANCTIONED),
                request.find(Parameters.YEAR).orElse(null),
                request.find(Parameters.AS_OF).orElse(null)));
        return answer.with(said(request, answer.meta().detail("newLinks", false)));
    }

    private static Meta said(Request request, Meta meta) {
        Meta all = meta;
        if (COSTS.stream().anyMatch(cost -> request.find(cost).isPresent())) {
            all = all.caveat(new Caveat("costs do not order the routes in this version", Caveat.Bias.UNCLEAR));
        }
        if (!request.get(Parameters.POLICY).equals("central")) {
            all = all.caveat(new Caveat(
                    "traced flows carry no interval: every policy gives the central figures", Caveat.Bias.UNCLEAR));
        }
        if (request.find(Parameters.FORM).isPresent()) {
            all = all.caveat(new Caveat(
                    "form pins what a name means; the figures are of all forms together", Caveat.Bias.UNCLEAR));
        }
        return all;
    }

    private static Parameter<Double> cost(String name, String meaning) {
        return Parameter.number(
                        "cost." + name,
                        "The weight of " + meaning + " in the order of routes.",
                        "1",
                        0,
                        Double.POSITIVE_INFINITY)
                .echo();
    }
}
