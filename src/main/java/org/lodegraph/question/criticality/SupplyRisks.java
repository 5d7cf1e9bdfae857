package org.lodegraph.question.criticality;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.question.criticality.CriticalityQueries.RisksOf;

/** Lists the EU supply risk of every material and stage, along with the value of its formula (definitions 5). */
public final class SupplyRisks {

    private static final int YEAR = 2023;

    private static final Caveat GOVERNANCE = new Caveat(
            "governance is of 2023 and older in the study; shares, reliance and recycling are averages of 2016 to 2020",
            Bias.UNCLEAR);
    private static final Caveat TRADE = new Caveat(
            "where no trade parameter is printed for material, country and stage, it is 0.8 for EU members and 1 for others",
            Bias.UNCLEAR);

    private final Graph graph;

    public SupplyRisks(Graph graph) {
        this.graph = graph;
    }

    /** {@return the risks by mineral, form and stage, with their agreement in {@code meta.summary}} */
    public Answer<List<RiskEntry>> of(Optional<MineralId> mineral) {
        RisksOf query = new RisksOf(mineral.orElse(null));
        List<RiskComparison> risks = graph.list(CriticalityQueries.LIST_RISK_INPUTS, query).stream()
                .map(RiskComparison::new)
                .toList();
        List<RiskEntry> entries = risks.stream().map(RiskComparison::entry).toList();
        Meta meta = Meta.NONE
                .year(YEAR)
                .editions(List.of("eu-crm-2023", "wgi-2023"))
                .statement(Graph.statement(CriticalityQueries.LIST_RISK_INPUTS, query))
                .details(new RiskDetails(RiskComparison.TOLERANCE, fit(entries)))
                .caveat(GOVERNANCE)
                .caveat(TRADE);
        return Answer.of(entries).with(reasons(meta, risks, entries));
    }

    /** {@return the number of rows and materials, and how well formula and print agree} */
    private static RiskDetails.RiskFit fit(List<RiskEntry> entries) {
        List<Double> differences = entries.stream()
                .map(RiskEntry::difference)
                .filter(Objects::nonNull)
                .map(Math::abs)
                .toList();
        OptionalDouble mean =
                differences.stream().mapToDouble(Double::doubleValue).average();
        return new RiskDetails.RiskFit(
                entries.stream().map(SupplyRisks::material).distinct().count(),
                entries.size(),
                differences.size(),
                differences.stream()
                        .filter(one -> one <= RiskComparison.TOLERANCE)
                        .count(),
                mean.isPresent() ? mean.getAsDouble() : null);
    }

    private static String material(RiskEntry entry) {
        return entry.form() == null ? entry.mineral() : entry.mineral() + "/" + entry.form();
    }

    private static Meta reasons(Meta meta, List<RiskComparison> risks, List<RiskEntry> entries) {
        Meta answer =
                entries.isEmpty() ? meta.reason("data", "the EU study prints no supply risk for this mineral") : meta;
        for (int i = 0; i < risks.size(); i++) {
            List<String> missing = risks.get(i).missing();
            if (!missing.isEmpty()) {
                answer = answer.reason(
                        "recomputed." + material(entries.get(i)) + "/"
                                + entries.get(i).stage(),
                        "not printed: " + String.join(", ", missing));
            }
        }
        if (entries.stream().anyMatch(entry -> entry.inputs().hhiEu() == null)) {
            answer = answer.reason("inputs.hhiEu", "the study prints no shares of the EU's own supply");
        }
        if (entries.stream().anyMatch(entry -> entry.inputs().hhiGlobal() == null)) {
            answer = answer.reason("inputs.hhiGlobal", "the study prints no shares of the world's supply");
        }
        return entries.stream().anyMatch(entry -> entry.used() == null)
                ? answer.reason("used", "the study does not state the supply that it used, so both are applied")
                : answer;
    }
}
