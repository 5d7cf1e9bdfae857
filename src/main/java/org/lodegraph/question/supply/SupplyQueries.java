package org.lodegraph.question.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Unwrapped;

/** Cypher statements on supply, with their parameter and row records. */
final class SupplyQueries {

    record Outputs(
            MineralId mineral,
            Stage stage,
            int year,
            @Nullable SourceId edition,
            @Nullable String form) {}

    record OutputRow(
            @Nullable String iso3,
            String scope,
            @Nullable Double value,
            @Nullable Double high,
            String unit,
            @Nullable String form,
            @Nullable Double governance,
            @Nullable String note,
            String edition,
            String evidence) {

        boolean isNamed() {
            return scope.equals("country") && value != null;
        }

        boolean isWithheld() {
            return scope.equals("country") && value == null && note != null && note.contains("withheld");
        }
    }

    record OutputYears(
            MineralId mineral,
            Stage stage,
            @Nullable SourceId edition,
            @Nullable String form) {}

    record FormsOf(MineralId mineral, Stage stage, SourceId edition) {}

    record FormRow(String form) {}

    record YearRow(int year) {}

    record Shares(
            @Unwrapped Outputs outputs,
            String denominator,
            @Unwrapped Page page) {}

    record MineralKey(MineralId mineral) {}

    record NetworkOf(MineralId mineral, int year, int limit) {}

    record Heading(Hs6 hs6) {}

    record CodeRow(String hs6, int year, String edition, boolean weighed) {}

    record TradeOf(List<String> codes, @Nullable MineralId mineral, int year) {}

    record Unlisted(int pairs, double valueUsd) {}

    record Flows(
            @Unwrapped TradeOf trade,
            String by,
            @Nullable Iso3 exporter,
            @Nullable Iso3 importer,
            @Unwrapped Page page) {}

    static final Query<Outputs, OutputRow> LIST_OUTPUTS =
            Query.of("supply/list-outputs", Outputs.class, OutputRow.class);

    static final Query<OutputYears, YearRow> LIST_OUTPUT_YEARS =
            Query.of("supply/list-output-years", OutputYears.class, YearRow.class);

    static final Query<FormsOf, FormRow> LIST_OUTPUT_FORMS =
            Query.of("supply/list-output-forms", FormsOf.class, FormRow.class);

    static final Query<Shares, OutputShare> LIST_SHARES =
            Query.of("supply/list-shares", Shares.class, OutputShare.class);

    static final Query<MineralKey, YearRow> LIST_FLOW_YEARS =
            Query.of("supply/list-flow-years", MineralKey.class, YearRow.class);

    static final Query<NetworkOf, Network.Node> LIST_NETWORK_NODES =
            Query.of("supply/list-network-nodes", NetworkOf.class, Network.Node.class);

    static final Query<NetworkOf, Network.Edge> LIST_NETWORK_EDGES =
            Query.of("supply/list-network-edges", NetworkOf.class, Network.Edge.class);

    static final Query<MineralKey, CodeRow> LIST_TRADED_CODES =
            Query.of("supply/list-traded-codes", MineralKey.class, CodeRow.class);

    static final Query<Heading, CodeRow> LIST_HEADING_YEARS =
            Query.of("supply/list-heading-years", Heading.class, CodeRow.class);

    static final Query<Flows, Trade> LIST_TRADE = Query.of("supply/list-trade", Flows.class, Trade.class);

    static final Query<TradeOf, Unlisted> FIND_UNLISTED_TRADE =
            Query.of("supply/find-unlisted-trade", TradeOf.class, Unlisted.class);

    private SupplyQueries() {}
}
