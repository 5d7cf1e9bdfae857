package org.lodegraph.question.dependency;

import java.util.List;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Method;
import org.lodegraph.model.Target;
import org.lodegraph.network.chokepoint.Chokepoint;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.SinglePoint;
import org.lodegraph.question.parameter.Parameters;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP routes on dependency. */
public final class DependencyRoutes {

    private static final Parameter<Double> THETA = Parameter.number(
                    "theta", "Sets the shared loss from which a point of failure is listed, as a share.", "0.5", 0, 1)
            .defaultTo("0.5")
            .echo();

    /** The country, or EU27, of {@code /countries/{iso3}/exposure}. */
    private static final Parameter<Target> IMPORTER = Parameters.TARGET.inPath("iso3");

    private final Dependency dependency;

    public DependencyRoutes(Dependency dependency) {
        this.dependency = dependency;
    }

    public List<Route> routes() {
        return List.of(
                Route.at(
                                "/single-points-of-failure",
                                "Lists single points of failure in a target's supply of a mineral. Unfit flows are replaced by printed import sources.",
                                Parameters.TARGET.asRequired(),
                                Parameters.MINERAL.asRequired(),
                                Parameters.UNIT,
                                THETA,
                                Parameters.EPSILON,
                                Parameters.HEADROOM,
                                Parameters.SLACK,
                                Parameters.POLICY,
                                Parameters.FORM,
                                Parameters.YEAR,
                                Parameters.AS_OF,
                                Parameters.TIME_LIMIT)
                        .page(SinglePoint.class, this::singlePoints)
                        .meta(SinglePointsDetails.class),
                Route.at(
                                "/chokepoints",
                                "Lists the operations of a stage and marks the chokepoints among them.",
                                Parameters.STAGE.defaultTo("refining"),
                                Parameters.MINERAL,
                                Parameters.EPSILON,
                                Parameters.HEADROOM,
                                Parameters.SLACK,
                                Parameters.POLICY,
                                Parameters.FORM,
                                Parameters.YEAR,
                                Parameters.AS_OF,
                                Parameters.TIME_LIMIT)
                        .page(Chokepoint.class, this::chokepoints)
                        .meta(ChokepointsDetails.class),
                Route.at(
                                "/countries/{iso3}/exposure",
                                "Lists, by mineral, the foreign country or operation with the largest exposure. Unfit flows are replaced by the largest printed import source.",
                                IMPORTER,
                                Parameters.UNIT,
                                Parameters.HEADROOM,
                                Parameters.SLACK,
                                Parameters.POLICY,
                                Parameters.YEAR,
                                Parameters.TIME_LIMIT)
                        .page(MineralExposure.class, this::exposures)
                        .meta(ExposuresDetails.class));
    }

    private Answer<List<SinglePoint>> singlePoints(Request request) {
        var answer = dependency.singlePoints(new PointsQuestion(
                request.get(Parameters.TARGET),
                request.get(Parameters.MINERAL),
                request.get(Parameters.UNIT),
                request.get(THETA),
                request.get(Parameters.EPSILON),
                request.find(Parameters.YEAR).orElse(null),
                terms(request),
                request.find(Parameters.AS_OF).orElse(null),
                request.page()));
        return answer.with(withFormCaveat(request, answer.meta()).method(Method.ENGINE));
    }

    private Answer<List<Chokepoint>> chokepoints(Request request) {
        var answer = dependency.chokepoints(new ChokepointsQuestion(
                request.get(Parameters.STAGE),
                request.find(Parameters.MINERAL).orElse(null),
                terms(request),
                request.find(Parameters.YEAR).orElse(null),
                request.find(Parameters.AS_OF).orElse(null),
                request.page()));
        Meta meta = withFormCaveat(request, answer.meta());
        if (!request.get(Parameters.EPSILON).equals(Double.valueOf(String.valueOf(Parameters.EPSILON.preset())))) {
            meta = meta.caveat(new Caveat(
                    "epsilon has no effect here, because it applies only to structural points of a target",
                    Caveat.Bias.UNCLEAR));
        }
        return answer.with(meta);
    }

    private Answer<List<MineralExposure>> exposures(Request request) {
        var answer = dependency.exposures(
                request.get(IMPORTER),
                request.get(Parameters.UNIT),
                request.find(Parameters.YEAR).orElse(null),
                terms(request),
                request.page());
        return answer.with(answer.meta().method(Method.ENGINE));
    }

    private static LossTerms terms(Request request) {
        LossAssumptions assumptions = LossAssumptions.of(
                request.get(Parameters.HEADROOM), request.get(Parameters.SLACK), request.get(Parameters.POLICY));
        return new LossTerms(assumptions, request.get(Parameters.TIME_LIMIT));
    }

    private static Meta withFormCaveat(Request request, Meta meta) {
        return request.find(Parameters.FORM).isEmpty() ? meta : meta.caveat(Caveat.FORM);
    }
}
