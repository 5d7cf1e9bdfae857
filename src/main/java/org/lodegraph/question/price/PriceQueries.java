package org.lodegraph.question.price;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Unwrapped;

/** Cypher statements on price floors, with their parameter and row records. */
final class PriceQueries {

    record Prices(@Nullable MineralId mineral, int offset, int limit) {}

    record FloorOf(MineralId mineral, Stage stage, List<String> states) {}

    record LegsOf(List<FloorOf> floors, int earliest, int latest) {}

    record FloorLeg(int floor, @Unwrapped LegRow leg) {}

    record LegRow(
            String from,
            String to,
            String taker,
            boolean member,
            Duty duty,
            double tonnes,
            String basis,
            String evidence,
            int year,
            @Nullable FitnessStatus status,
            @Nullable String reason,
            boolean tonnesUsable,
            List<String> editions) {}

    static final Query<Prices, MarketPrice> LIST_PRICES =
            Query.of("price/list-prices", Prices.class, MarketPrice.class);

    static final Query<LegsOf, FloorLeg> LIST_LEGS = Query.of("price/list-legs", LegsOf.class, FloorLeg.class);

    private PriceQueries() {}
}
