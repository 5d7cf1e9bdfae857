package org.lodegraph.criticality;

import java.util.List;
import org.lodegraph.http.Parameters;
import org.lodegraph.http.Route;

/** The questions on the EU's arithmetic over HTTP. */
public final class CriticalityRoutes {

    private final SupplyRisks risks;

    public CriticalityRoutes(SupplyRisks risks) {
        this.risks = risks;
    }

    /** {@return the routes, in the order in which they are documented} */
    public List<Route> routes() {
        return List.of(Route.whole(
                "/eu/supply-risk",
                "The EU's supply risk of each material and stage, as printed and by its formula.",
                RiskEntry.class,
                List.of(Parameters.MINERAL),
                request -> risks.of(request.find(Parameters.MINERAL))));
    }
}
