package org.lodegraph.criticality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.MineralId;

/** The statements on the EU's arithmetic with the records that are their contract. */
final class CriticalityQueries {

    record RisksOf(@Nullable MineralId mineral) {}

    /** A supplier as printed, percent of the supply; low and high where an interval is printed. */
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
            List<SupplierRow> union) {}

    static final Query<RisksOf, RiskRow> LIST_RISK_INPUTS =
            Query.of("criticality/list-risk-inputs", RisksOf.class, RiskRow.class);

    private CriticalityQueries() {}
}
