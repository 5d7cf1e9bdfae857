package org.lodegraph.question.price;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/** Cypher statements on price floors, with their parameter and row records. */
final class PriceQueries {

    record Prices(@Nullable MineralId mineral, int offset, int limit) {}

    record LegsOf(MineralId mineral, Stage stage, List<String> states, int earliest, int latest) {}

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

    static final Query<LegsOf, LegRow> LIST_LEGS = Query.of("price/list-legs", LegsOf.class, LegRow.class);

    private PriceQueries() {}
}
