package org.lodegraph.dependency;

import java.util.List;
import org.lodegraph.http.Parameter;
import org.lodegraph.http.Parameters;
import org.lodegraph.http.Request;
import org.lodegraph.http.Route;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Meta;

/** The questions on dependency over HTTP. */
public final class DependencyRoutes {

    /** What chokepoints take, as all core questions do, and repeat, though no figure of theirs hangs on it yet. */
    private static final List<Parameter<Double>> WITHOUT_EFFECT =
            List.of(Parameters.EPSILON, Parameters.HEADROOM, Parameters.SLACK);

    private final Dependency dependency;

    public DependencyRoutes(Dependency dependency) {
        this.dependency = dependency;
    }

    public List<Route> routes() {
        return List.of(
                Route.page(
                        "/single-points-of-failure",
                        "What a target's supply of a mineral hangs on, and the chain that shows it; where flows are unfit, the printed sources of its imports.",
                        SinglePoint.class,
                        List.of(
                                Parameters.TARGET.must(),
                                Parameters.MINERAL.must(),
                                Parameters.UNIT,
                                Parameters.THETA,
                                Parameters.EPSILON,
                                Parameters.HEADROOM,
                                Parameters.SLACK,
                                Parameters.POLICY,
                                Parameters.FORM,
                                Parameters.YEAR,
                                Parameters.AS_OF),
                        this::singlePoints),
                Route.page(
                        "/chokepoints",
                        "The operations of a stage, and which of them the world cannot do without.",
                        Chokepoint.class,
                        List.of(
                                Parameters.STAGE.or("refining"),
                                Parameters.MINERAL,
                                Parameters.EPSILON,
                                Parameters.HEADROOM,
                                Parameters.SLACK,
                                Parameters.POLICY,
                                Parameters.FORM,
                                Parameters.YEAR,
                                Parameters.AS_OF),
                        this::chokepoints),
                Route.page(
                        "/countries/{iso3}/exposure",
                        "For each mineral, the foreign country or operation that the most of a country's supply passes; where flows are unfit, the largest printed source of its imports.",
                        MineralExposure.class,
                        List.of(Parameters.TARGET_IN_PATH, Parameters.UNIT, Parameters.YEAR),
                        this::exposures));
    }

    private Answer<?> singlePoints(Request request) {
        PointsQuestion question = new PointsQuestion(
                request.get(Parameters.TARGET),
                request.get(Parameters.MINERAL),
                request.get(Parameters.UNIT),
                request.get(Parameters.THETA),
                request.get(Parameters.EPSILON),
                request.find(Parameters.YEAR).orElse(null),
                request.find(Parameters.AS_OF).orElse(null),
                request.page());
        var answer = dependency.singlePoints(question);
        Meta meta = forms(request, answer.meta());
        if (!request.get(Parameters.POLICY).equals("central")) {
            meta = meta.caveat(new Caveat(
                    "traced flows carry no interval: every policy gives the central figures", Caveat.Bias.UNCLEAR));
        }
        return answer.with(meta);
    }

    private Answer<?> chokepoints(Request request) {
        var answer = dependency.chokepoints(
                request.get(Parameters.STAGE),
                request.find(Parameters.MINERAL).orElse(null),
                request.find(Parameters.YEAR).orElse(null),
                request.get(Parameters.POLICY),
                request.find(Parameters.AS_OF).orElse(null),
                request.page());
        Meta meta = forms(request, answer.meta());
        if (WITHOUT_EFFECT.stream().anyMatch(parameter -> isChanged(request, parameter))) {
            meta = meta.caveat(new Caveat(
                    "epsilon, headroom and slack change nothing here: they bear on losses, which need max-flow",
                    Caveat.Bias.UNCLEAR));
        }
        return answer.with(meta);
    }

    private static boolean isChanged(Request request, Parameter<Double> parameter) {
        String preset = parameter.preset();
        return preset != null && !parameter.parse().apply(preset).equals(request.get(parameter));
    }

    private Answer<?> exposures(Request request) {
        return dependency.exposures(
                request.get(Parameters.TARGET_IN_PATH),
                request.get(Parameters.UNIT),
                request.find(Parameters.YEAR).orElse(null),
                request.page());
    }

    private static Meta forms(Request request, Meta meta) {
        return request.find(Parameters.FORM).isEmpty()
                ? meta
                : meta.caveat(new Caveat(
                        "form pins what a name means; the figures are of all forms together", Caveat.Bias.UNCLEAR));
    }
}
