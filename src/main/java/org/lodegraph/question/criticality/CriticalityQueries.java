package org.lodegraph.question.criticality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/** Cypher statements on EU supply risk and limits, with their parameter and row records. */
final class CriticalityQueries {

    record RisksOf(@Nullable MineralId mineral) {}

    /**
     * A supplier as printed, in percent of the supply.
     *
     * @param kind measured quantity
     * @param iso3 country of the supplier
     * @param low lower bound in percent; null without an interval
     * @param central share in percent; null for an interval
     * @param high upper bound in percent; null without an interval
     * @param governance mean of the six governance indicators, about -2.5 to 2.5; null if not rated
     * @param trade printed trade parameter; null if none is printed
     * @param member whether it is a member of the EU
     * @param evidence id of the printed share
     * @param tradeEvidence id of the printed trade parameter; null if none is printed
     */
    record SupplierRow(
            String kind,
            String iso3,
            @Nullable Double low,
            @Nullable Double central,
            @Nullable Double high,
            @Nullable Double governance,
            @Nullable Double trade,
            boolean member,
            String evidence,
            @Nullable String tradeEvidence) {}

    record RiskRow(
            String mineral,
            @Nullable String form,
            String stage,
            double printed,
            String printedEvidence,
            @Nullable String used,
            @Nullable String usedEvidence,
            @Nullable Double importReliance,
            @Nullable String relianceEvidence,
            @Nullable Double recycling,
            @Nullable String recyclingEvidence,
            @Nullable Double substitution,
            @Nullable String substitutionEvidence,
            @Nullable Double economicImportance,
            List<SupplierRow> world,
            List<SupplierRow> own) {}

    record TracedLimitsOf(String list, @Nullable Target target, int earliest, int latest) {}

    record TracedLimitRow(
            MineralId mineral,
            String name,
            Target target,
            List<Iso3> members,
            @Nullable Integer year,
            @Nullable FitnessStatus status,
            @Nullable String reason,
            List<String> editions) {}

    record PrintedLimitsOf(String list) {}

    record PrintedLimitRow(
            String mineral,
            String stage,
            String thirdCountry,
            double share,
            int year,
            String edition,
            String evidence) {}

    static final Query<RisksOf, RiskRow> LIST_RISK_INPUTS =
            Query.of("criticality/list-risk-inputs", RisksOf.class, RiskRow.class);

    static final Query<TracedLimitsOf, TracedLimitRow> LIST_TRACED_LIMITS =
            Query.of("criticality/list-traced-limits", TracedLimitsOf.class, TracedLimitRow.class);

    static final Query<PrintedLimitsOf, PrintedLimitRow> LIST_PRINTED_LIMITS =
            Query.of("criticality/list-printed-limits", PrintedLimitsOf.class, PrintedLimitRow.class);

    private CriticalityQueries() {}
}
