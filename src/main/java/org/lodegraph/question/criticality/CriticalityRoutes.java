package org.lodegraph.question.criticality;

import java.util.List;
import org.lodegraph.model.Target;
import org.lodegraph.question.parameter.Parameters;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Route;

/** HTTP routes for EU supply risk and limits. */
public final class CriticalityRoutes {

    private static final Parameter<Target> COUNTRY = Parameters.TARGET
            .named("country")
            .meaning("Selects EU27 or one member state. The default is all of them.")
            .example("EU27");

    private final SupplyRisks risks;
    private final Limits limits;

    public CriticalityRoutes(SupplyRisks risks, Limits limits) {
        this.risks = risks;
        this.limits = limits;
    }

    /** {@return the routes, in documentation order} */
    public List<Route> routes() {
        return List.of(
                Route.at(
                                "/eu/supply-risk",
                                "Lists the EU supply risk of each material and stage, as printed and as recomputed by its formula.",
                                Parameters.MINERAL)
                        .whole(RiskEntry.class, request -> risks.of(request.find(Parameters.MINERAL)))
                        .meta(RiskDetails.class),
                Route.at(
                                "/eu/limits",
                                "Lists the largest third-country share in the supply of each strategic material, compared with the 65% limit.",
                                COUNTRY,
                                Parameters.YEAR)
                        .whole(
                                LimitEntry.class,
                                request -> limits.of(request.find(COUNTRY), request.find(Parameters.YEAR)))
                        .meta(LimitsDetails.class));
    }
}
