package org.lodegraph.question.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Unwrapped;
import org.lodegraph.model.Year;

/** Cypher statements on policy, with their parameter and row records. */
final class PolicyQueries {

    record AgreementsOf(@Nullable RecordId id, @Unwrapped Page page) {}

    record BlocsOf(@Nullable BlocId bloc, @Unwrapped Page page) {}

    record StatesOf(Collection<BlocId> blocs, CountedMembers members, LocalDate asOf) {}

    record StatesRow(BlocId bloc, List<String> states) {}

    record Id(String id) {}

    record CoverageTable(
            @Nullable String list,
            @Unwrapped OutputFilter filter,
            @Unwrapped Page page) {}

    record OutputCoverageYears(
            @Nullable MineralId mineral,
            @Nullable Stage stage,
            @Nullable SourceId edition) {}

    record SupplyCoverageYears(Target target, @Nullable MineralId mineral) {}

    record YearRow(int year) {}

    record TargetFlowsOf(
            Target target,
            @Nullable MineralId mineral,
            @Nullable Year year,
            @Unwrapped Page page) {}

    record TargetFlows(
            MineralId mineral,
            int year,
            FitnessStatus status,
            String reason,
            @Nullable Double untracedShare) {}

    record SupplyChains(
            List<Iso3> importers,
            List<String> states,
            MineralId mineral,
            @Nullable Stage stage,
            int year) {}

    record StateNames(List<String> states) {}

    record StateName(String iso3, String name) {}

    record Measures(
            @Nullable RecordId id,
            LocalDate asOf,
            @Nullable MineralId mineral,
            @Nullable Iso3 iso3,
            @Nullable MeasureState state,
            @Unwrapped Page page) {}

    record Days(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Unwrapped Page page) {}

    static final Query<AgreementsOf, AgreementEntry> LIST_AGREEMENTS =
            Query.of("policy/list-agreements", AgreementsOf.class, AgreementEntry.class);

    static final Query<Query.None, Id> LIST_AGREEMENT_IDS =
            Query.of("policy/list-agreement-ids", Query.None.class, Id.class);

    static final Query<BlocsOf, BlocEntry> LIST_BLOCS = Query.of("policy/list-blocs", BlocsOf.class, BlocEntry.class);

    static final Query<StatesOf, StatesRow> LIST_BLOC_STATES =
            Query.of("policy/list-bloc-states", StatesOf.class, StatesRow.class);

    static final Query<OutputCoverageYears, YearRow> LIST_OUTPUT_COVERAGE_YEARS =
            Query.of("policy/list-output-coverage-years", OutputCoverageYears.class, YearRow.class);

    static final Query<CoverageTable, StageOutput> LIST_COVERAGE_TABLE =
            Query.of("policy/list-coverage-table", CoverageTable.class, StageOutput.class);

    static final Query<Query.None, CriticalList> LIST_CRITICAL_LISTS =
            Query.of("policy/list-critical-lists", Query.None.class, CriticalList.class);

    static final Query<SupplyCoverageYears, YearRow> LIST_SUPPLY_COVERAGE_YEARS =
            Query.of("policy/list-supply-coverage-years", SupplyCoverageYears.class, YearRow.class);

    static final Query<TargetFlowsOf, TargetFlows> LIST_SUPPLY_COVERAGE =
            Query.of("policy/list-supply-coverage", TargetFlowsOf.class, TargetFlows.class);

    static final Query<SupplyChains, LeastCover.Chain> LIST_SUPPLY_CHAINS =
            Query.of("policy/list-supply-chains", SupplyChains.class, LeastCover.Chain.class);

    static final Query<StateNames, StateName> LIST_STATE_NAMES =
            Query.of("policy/list-state-names", StateNames.class, StateName.class);

    static final Query<Measures, MeasureEntry> LIST_MEASURES =
            Query.of("policy/list-measures", Measures.class, MeasureEntry.class);

    static final Query<Query.None, Id> LIST_MEASURE_IDS =
            Query.of("policy/list-measure-ids", Query.None.class, Id.class);

    static final Query<Days, MeasureChange> LIST_MEASURE_CHANGES =
            Query.of("policy/list-measure-changes", Days.class, MeasureChange.class);

    private PolicyQueries() {}
}
