package org.lodegraph.question.price;

import java.util.List;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.question.parameter.Parameters;
import org.lodegraph.question.policy.CountedMembers;
import org.lodegraph.web.Route;

/** HTTP routes for price floors. */
public final class PriceRoutes {

    private static final FloorQuestion EXAMPLE = new FloorQuestion(
            new BlocId("ministerial-2026"),
            new MineralId("cobalt"),
            Stage.REFINING,
            45_000,
            30_000.0,
            null,
            CountedMembers.STATES);

    private final PriceFloors floors;

    public PriceRoutes(PriceFloors floors) {
        this.floors = floors;
    }

    /** {@return the routes, in documentation order} */
    public List<Route> routes() {
        return List.of(
                Route.at(
                                "/price-floors/evaluate",
                                "Returns the cost of a bloc's price floor: the top-up tariff on outside production, by country and flow.",
                                Parameters.YEAR)
                        .post(
                                PriceFloor.class,
                                EXAMPLE,
                                (request, question) -> floors.evaluate(question, request.find(Parameters.YEAR)))
                        .meta(FloorDetails.class),
                Route.at(
                                "/price-floors/prices",
                                "Lists market prices per tonne as printed, by mineral, stage and series.",
                                Parameters.MINERAL)
                        .page(
                                MarketPrice.class,
                                request -> floors.prices(request.find(Parameters.MINERAL), request.page())));
    }
}
