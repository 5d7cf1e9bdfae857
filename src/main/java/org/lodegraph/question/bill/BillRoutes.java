package org.lodegraph.question.bill;

import java.util.List;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Method;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.question.parameter.Parameters;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP route for bills of materials. */
public final class BillRoutes {

    private static final BillOfMaterials EXAMPLE = new BillOfMaterials(
            new Target("USA"),
            "a traction motor",
            List.of(
                    new BillOfMaterials.Item(
                            new MineralId("rare-earths"),
                            null,
                            0.6,
                            List.of(new BillOfMaterials.Alternative(new MineralId("cobalt"), 0.1, 1.5))),
                    new BillOfMaterials.Item(new MineralId("copper"), null, 7.5, List.of())),
            true);

    private final Bills bills;

    public BillRoutes(Bills bills) {
        this.bills = bills;
    }

    public List<Route> routes() {
        return List.of(Route.at(
                        "/bill-of-materials/exposure",
                        "Returns the worst losses of the items of a product, and its binding item.",
                        Parameters.UNIT,
                        Parameters.HEADROOM,
                        Parameters.SLACK,
                        Parameters.POLICY,
                        Parameters.YEAR,
                        Parameters.TIME_LIMIT)
                .post(BillExposure.class, EXAMPLE, this::exposure)
                .meta(BillDetails.class));
    }

    private Answer<BillExposure> exposure(Request request, BillOfMaterials bill) {
        Answer<BillExposure> answer = bills.exposure(new BillQuestion(
                bill,
                request.get(Parameters.UNIT).equals("country"),
                LossAssumptions.of(
                        request.get(Parameters.HEADROOM),
                        request.get(Parameters.SLACK),
                        request.get(Parameters.POLICY)),
                request.get(Parameters.TIME_LIMIT),
                request.find(Parameters.YEAR).orElse(null)));
        return answer.with(answer.meta().method(Method.with("exposure, loss, before, after, relief and bindingItem")));
    }
}
