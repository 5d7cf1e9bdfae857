package org.lodegraph.question.route;

import java.util.List;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Method;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.question.parameter.Parameters;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP route for alternative routes. */
public final class RouteRoutes {

    private static final double MAX_WEIGHT = 1e6;

    private static final Parameter<List<Exclusion>> EXCLUDE = Parameter.query(
                    "exclude",
                    "Excludes countries or operations from every chain; separate several by commas.",
                    "CHN",
                    Exclusion::parse)
            .accepts(Exclusion.SHAPE)
            .list()
            .asRequired();

    private static final Parameter<BlocId> WITHIN = Parameters.BLOC
            .named("within")
            .meaning("Prefers chains inside this bloc among routes that share equally few countries with earlier ones.")
            .echo();

    private static final Parameter<Integer> K = Parameter.whole("k", "Sets the maximum number of routes.", "5", 1, 50)
            .defaultTo("5")
            .echo();

    private static final Parameter<Double> TOLERANCE = Parameter.number(
                    "tolerance", "Sets the share of excluded feed up to which a refiner is still used.", "0.05", 0, 1)
            .defaultTo("0.05")
            .echo();

    private static final Parameter<Boolean> NEW_LINKS = Parameter.flag(
                    "newLinks", "Allows new links between operations that do not trade today and have spare capacity.")
            .echo();

    private static final Parameter<Boolean> FRIEND_PATH = Parameter.flag(
                    "friendPath",
                    "Adds the best route over preferred legs only: inside the bloc, or covered by an agreement.")
            .echo();

    private static final Parameter<Boolean> SANCTIONED = Parameter.flag(
                    "sanctioned", "Allows trade that sanctions prohibit.")
            .echo();

    private static final Parameter<Double> AGREEMENT = cost(
            "agreement", "a leg outside the preferred bloc that no agreement covers", CostWeights.DEFAULT.agreement());

    private static final Parameter<Double> GOVERNANCE =
            cost("governance", "the sender's governance risk", CostWeights.DEFAULT.governance());

    private static final Parameter<Double> PRICE =
            cost("price", "price floors and tariffs (none are loaded)", CostWeights.DEFAULT.price());

    private static final Parameter<Double> DISTANCE =
            cost("distance", "a distance of half the way around the earth", CostWeights.DEFAULT.distance());

    private static final Parameter<Double> NEW_LINK =
            cost("newLink", "a link without trade today", CostWeights.DEFAULT.newLink());

    private final Routing routing;

    public RouteRoutes(Routing routing) {
        this.routing = routing;
    }

    public List<Route> routes() {
        return List.of(Route.at(
                        "/routes",
                        "Returns supply routes that avoid excluded countries or operations, and the limits to further supply.",
                        Parameters.TARGET.asRequired(),
                        Parameters.MINERAL.asRequired(),
                        EXCLUDE,
                        WITHIN,
                        K,
                        NEW_LINKS,
                        FRIEND_PATH,
                        TOLERANCE,
                        Parameters.HEADROOM,
                        Parameters.SLACK,
                        SANCTIONED,
                        AGREEMENT,
                        GOVERNANCE,
                        PRICE,
                        DISTANCE,
                        NEW_LINK,
                        Parameters.EPSILON,
                        Parameters.POLICY,
                        Parameters.FORM,
                        Parameters.YEAR,
                        Parameters.AS_OF,
                        Parameters.TIME_LIMIT)
                .one(Alternatives.class, this::alternatives)
                .meta(RouteDetails.class));
    }

    private Answer<Alternatives> alternatives(Request request) {
        Answer<Alternatives> answer = routing.alternatives(new RouteQuestion(
                request.get(Parameters.TARGET),
                request.get(Parameters.MINERAL),
                request.get(EXCLUDE),
                request.find(WITHIN).orElse(null),
                request.get(K),
                request.get(TOLERANCE),
                LossAssumptions.of(
                        request.get(Parameters.HEADROOM),
                        request.get(Parameters.SLACK),
                        request.get(Parameters.POLICY)),
                request.get(NEW_LINKS),
                request.get(FRIEND_PATH),
                new CostWeights(
                        request.get(AGREEMENT),
                        request.get(GOVERNANCE),
                        request.get(PRICE),
                        request.get(DISTANCE),
                        request.get(NEW_LINK)),
                request.get(SANCTIONED),
                request.find(Parameters.YEAR).orElse(null),
                request.find(Parameters.AS_OF).orElse(null),
                request.get(Parameters.TIME_LIMIT)));
        return answer.with(withMethod(request, answer.meta()));
    }

    private static Meta withMethod(Request request, Meta meta) {
        String candidates = meta.reasons().containsKey("cypher") ? "candidates, " : "";
        Meta all = meta.method(Method.with("shortfall, " + candidates + "routes and their tonnes, struck, bindingCut"));
        return request.find(Parameters.FORM).isEmpty() ? all : all.caveat(Caveat.FORM);
    }

    private static Parameter<Double> cost(String name, String meaning, double preset) {
        String text = String.valueOf(preset);
        return Parameter.number(
                        "cost." + name,
                        "Sets the cost of " + meaning + " in the ranking of routes.",
                        text,
                        0,
                        MAX_WEIGHT)
                .defaultTo(text)
                .echo();
    }
}
