package org.lodegraph.question.supply;

import static org.lodegraph.question.supply.SupplyQueries.FIND_UNLISTED_TRADE;
import static org.lodegraph.question.supply.SupplyQueries.LIST_FLOW_YEARS;
import static org.lodegraph.question.supply.SupplyQueries.LIST_HEADING_YEARS;
import static org.lodegraph.question.supply.SupplyQueries.LIST_NETWORK_EDGES;
import static org.lodegraph.question.supply.SupplyQueries.LIST_NETWORK_NODES;
import static org.lodegraph.question.supply.SupplyQueries.LIST_TRADE;
import static org.lodegraph.question.supply.SupplyQueries.LIST_TRADED_CODES;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.TooLargeException;
import org.lodegraph.question.supply.SupplyQueries.CodeRow;
import org.lodegraph.question.supply.SupplyQueries.Heading;
import org.lodegraph.question.supply.SupplyQueries.MineralKey;
import org.lodegraph.question.supply.SupplyQueries.NetworkOf;
import org.lodegraph.question.supply.SupplyQueries.TradeOf;
import org.lodegraph.question.supply.SupplyQueries.Unlisted;
import org.lodegraph.question.supply.SupplyQueries.YearRow;

/** Queries for traced flows and for reported trade. */
public final class SupplyFlows {

    /** Maximum number of edges in a network; every mineral's network of a year is well below it. */
    static final int MAX_EDGES = 50_000;

    private static final String ADDED_UP = "several flows are summed";

    private final Graph graph;

    public SupplyFlows(Graph graph) {
        this.graph = graph;
    }

    /**
     * Parameters of a question about trade.
     *
     * @param mineral id of the mineral; null if a heading is given
     * @param hs6 heading of the Harmonized System; null if a mineral is given
     * @param year latest accepted data year; data up to two years older may be used; absent for the newest
     * @param by grouping of the rows: pair, exporter or importer
     * @param exporter exporting country; null for all
     * @param importer importing country; null for all
     */
    public record TradeQuestion(
            @Nullable MineralId mineral,
            @Nullable Hs6 hs6,
            Optional<Year> year,
            String by,
            @Nullable Iso3 exporter,
            @Nullable Iso3 importer) {

        public TradeQuestion {
            if ((mineral == null) == (hs6 == null)) {
                throw new InvalidValueException(
                        "mineral", mineral == null ? "none" : mineral, "either mineral or hs6, not both");
            }
        }
    }

    /**
     * {@return the complete supply network of a mineral in a year}
     *
     * @throws InvalidValueException for a year without flows, with the years that have flows
     * @throws TooLargeException above {@value #MAX_EDGES} edges
     */
    public Answer<Network> network(MineralId mineral, Optional<Year> requested) {
        List<Integer> years = years(graph.list(LIST_FLOW_YEARS, new MineralKey(mineral)));
        Optional<Integer> year = DataYear.of(requested, years);
        if (year.isEmpty()) {
            Meta meta = Meta.NONE.reason("data", "no traced flows of " + mineral + " are loaded");
            return Answer.of(new Network(List.of(), List.of())).with(meta);
        }
        NetworkOf key = new NetworkOf(mineral, year.get(), MAX_EDGES + 1);
        List<Network.Edge> edges = graph.list(LIST_NETWORK_EDGES, key);
        if (edges.size() > MAX_EDGES) {
            throw new TooLargeException("the network of " + mineral + " in " + year.get() + " has more than "
                    + MAX_EDGES + " edges, which is the maximum");
        }
        Meta meta = Meta.NONE
                .year(year.get())
                .details(new NetworkDetails(MAX_EDGES))
                .statement(Graph.statement(LIST_NETWORK_EDGES, key));
        return Answer.of(new Network(graph.list(LIST_NETWORK_NODES, key), edges))
                .with(meta);
    }

    /**
     * {@return trade as its statistic reports it, largest value first}
     *
     * @throws InvalidValueException for a year without trade, with the years that have trade
     */
    public Answer<List<Trade>> trade(TradeQuestion question, Page page) {
        List<CodeRow> codes = codes(question);
        Optional<Integer> year =
                DataYear.of(question.year(), codes.stream().map(CodeRow::year).toList());
        if (year.isEmpty()) {
            Object what = question.hs6() == null ? question.mineral() : question.hs6();
            return Answer.of(List.<Trade>of()).with(Meta.NONE.reason("data", "no trade of " + what + " is loaded"));
        }
        TradeOf trade =
                new TradeOf(codes.stream().map(CodeRow::hs6).distinct().toList(), question.mineral(), year.get());
        Answer<List<Trade>> rows = graph.page(
                LIST_TRADE,
                new SupplyQueries.Flows(trade, question.by(), question.exporter(), question.importer(), page));
        Meta meta = rows.meta().year(year.get()).editions(editions(codes, year.get()));
        if (hasWeights(codes, year.get())) {
            return rows.with(reasons(question.by(), rows.data(), meta));
        }
        return rows.with(withoutWeights(question, trade, reasons(question.by(), rows.data(), meta)));
    }

    private static boolean hasWeights(List<CodeRow> codes, int year) {
        return codes.stream().anyMatch(code -> code.year() == year && code.weighed());
    }

    /** Adds reasons for missing weights, and a caveat with the number and value of unlisted country pairs. */
    private Meta withoutWeights(TradeQuestion question, TradeOf trade, Meta meta) {
        String noWeights = "the series of earlier years has values only, without weights";
        Meta answer = meta.reason("grossTonnes", noWeights).reason("tonnes", noWeights);
        Optional<Unlisted> unlisted = graph.find(FIND_UNLISTED_TRADE, trade);
        if (unlisted.isEmpty()) {
            return answer;
        }
        boolean all = question.exporter() == null && question.importer() == null;
        String text = "the smallest " + unlisted.get().pairs() + " country pairs, worth "
                + FigureText.dollars(unlisted.get().valueUsd())
                + (all
                        ? " in total, are not listed separately: one row without exporter and importer sums them"
                        : " in total, are not listed: some may involve the requested country");
        Meta cut = answer.caveat(new Caveat(text, Caveat.Bias.UNDERSTATES));
        return all ? cut.reason("exporter", ADDED_UP).reason("importer", ADDED_UP) : cut;
    }

    private static List<String> editions(List<CodeRow> codes, int year) {
        return codes.stream()
                .filter(code -> code.year() == year)
                .map(CodeRow::edition)
                .distinct()
                .sorted()
                .toList();
    }

    private List<CodeRow> codes(TradeQuestion question) {
        Hs6 heading = question.hs6();
        if (heading != null) {
            return graph.list(LIST_HEADING_YEARS, new Heading(heading));
        }
        MineralId mineral = question.mineral();
        return mineral == null ? List.of() : graph.list(LIST_TRADED_CODES, new MineralKey(mineral));
    }

    private static Meta reasons(String by, List<Trade> rows, Meta meta) {
        Meta answer = meta;
        if (!by.equals("pair")) {
            String other = by.equals("exporter") ? "importer" : "exporter";
            answer = answer.reason(other, ADDED_UP).reason("evidence", ADDED_UP);
        }
        if (rows.stream().anyMatch(row -> row.tonnes() == null)) {
            answer = answer.reason("tonnes", "the contained-metal factor of at least one flow is not known");
        }
        if (rows.stream().anyMatch(row -> row.hs6() == null)) {
            answer = answer.reason("hs6", "several headings are summed");
        }
        if (rows.stream().anyMatch(row -> row.grossTonnes() == null)) {
            answer = answer.reason("grossTonnes", "no weight is reported");
        }
        if (!by.equals("pair") && rows.stream().anyMatch(SupplyFlows::lacksWeights)) {
            String text =
                    "grossTonnes leaves out flows without a weight; pairsWithoutWeight counts their country pairs";
            answer = answer.caveat(new Caveat(text, Caveat.Bias.UNDERSTATES));
        }
        return answer;
    }

    private static boolean lacksWeights(Trade row) {
        Integer lacking = row.pairsWithoutWeight();
        return lacking != null && lacking > 0 && row.grossTonnes() != null;
    }

    private static List<Integer> years(List<YearRow> rows) {
        return rows.stream().map(YearRow::year).toList();
    }
}
