package org.lodegraph.data.load;

import static org.lodegraph.data.table.Tables.*;

import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.data.load.ImportQueries.Run;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.model.OperationId;

/** The steps of an import: rows after the rows they refer to, then the data derived from them. */
final class ImportPlan {

    static final List<ImportStep> STEPS = List.of(
            ImportStep.of(SOURCES, ImportQueries.MERGE_SOURCES),
            ImportStep.of(COUNTRIES, ImportQueries.MERGE_COUNTRIES),
            ImportStep.of(COUNTRY_ALIASES, ImportQueries.MERGE_COUNTRY_ALIASES),
            ImportStep.of(STAGES, ImportQueries.MERGE_STAGES),
            ImportStep.of(MINERALS, ImportQueries.MERGE_MINERALS),
            ImportStep.of(MINERALS, "parents", row -> row.parent() != null, ImportQueries.MERGE_MINERAL_PARENTS),
            ImportStep.of(MINERAL_ALIASES, ImportQueries.MERGE_ALIASES),
            ImportStep.of(CRITICAL_LISTS, ImportQueries.MERGE_CRITICAL_LISTS),
            ImportStep.of(HOSTS, ImportQueries.MERGE_HOSTS),
            ImportStep.of(BLOCS, ImportQueries.MERGE_BLOCS),
            ImportStep.of(
                    BLOC_MEMBERS, "countries", row -> row.iso3() != null, ImportQueries.MERGE_COUNTRY_MEMBERSHIPS),
            ImportStep.of(BLOC_MEMBERS, "blocs", row -> row.memberBloc() != null, ImportQueries.MERGE_BLOC_MEMBERSHIPS),
            ImportStep.of(AGREEMENTS, ImportQueries.MERGE_AGREEMENTS),
            ImportStep.of(
                    AGREEMENT_PARTIES, "countries", row -> row.iso3() != null, ImportQueries.MERGE_COUNTRY_PARTIES),
            ImportStep.of(AGREEMENT_PARTIES, "blocs", row -> row.bloc() != null, ImportQueries.MERGE_BLOC_PARTIES),
            ImportStep.of(
                    AGREEMENT_COVERS, "minerals", row -> row.mineral() != null, ImportQueries.MERGE_MINERAL_COVERS),
            ImportStep.of(AGREEMENT_COVERS, "stages", row -> row.stage() != null, ImportQueries.MERGE_STAGE_COVERS),
            ImportStep.of(MEASURES, ImportQueries.MERGE_MEASURES),
            ImportStep.periods(ImportQueries.MERGE_PERIODS),
            ImportStep.of(MEASURE_RESTRICTIONS, ImportQueries.MERGE_RESTRICTIONS),
            ImportStep.of(MEASURE_TARGETS, ImportQueries.MERGE_TARGETS),
            ImportStep.of(BARRED_PAIRS, ImportQueries.MERGE_BARRED_TRADES),
            ImportStep.markets("markets", NamedMarkets::ofCountries, ImportQueries.MERGE_MARKETS),
            ImportStep.markets("markets: blocs", NamedMarkets::ofBlocs, ImportQueries.MERGE_BLOC_MARKETS),
            ImportStep.operations("operations", key -> true, ImportQueries.MERGE_OPERATIONS),
            ImportStep.operations("operations: markets", OperationId::isKnown, ImportQueries.MERGE_OPERATION_MARKETS),
            ImportStep.of(OBSERVATIONS, ImportQueries.MERGE_OBSERVATIONS),
            ImportStep.of(OBSERVATIONS, "operations", ImportPlan::ofOperation, ImportQueries.MERGE_OPERATION_SUBJECTS),
            ImportStep.of(OBSERVATIONS, "countries", ImportPlan::ofCountry, ImportQueries.MERGE_COUNTRY_SUBJECTS),
            ImportStep.of(OBSERVATIONS, "minerals", ImportPlan::ofMineral, ImportQueries.MERGE_MINERAL_SUBJECTS),
            ImportStep.of(SHIPMENTS, ImportQueries.MERGE_SHIPMENTS),
            ImportStep.of(DERIVATIONS, ImportQueries.MERGE_DERIVATIONS),
            ImportStep.of(SUPPLIES, ImportQueries.MERGE_SUPPLIES),
            ImportStep.of(FITNESS, ImportQueries.MERGE_FITNESS),
            ImportStep.of(BALANCES, ImportQueries.MERGE_BALANCES),
            ImportStep.of(SITES, ImportQueries.MERGE_SITES),
            ImportStep.of(SITES, "operations", row -> !row.operations().isEmpty(), ImportQueries.MERGE_SITE_OPERATIONS),
            ImportStep.of(APPLICATIONS, ImportQueries.MERGE_APPLICATIONS),
            ImportStep.of(USES, ImportQueries.MERGE_USES),
            ImportStep.of(TRADE_HISTORY, "pairs", row -> !row.isRest(), ImportQueries.MERGE_TRADED_VALUES),
            ImportStep.of(TRADE_HISTORY, "rest", row -> row.isRest(), ImportQueries.MERGE_TRADE_RESTS),
            ImportStep.of(STATEMENTS, ImportQueries.MERGE_STATEMENTS));

    static final List<Query<Run, Count>> FOLLOWING = List.of(
            ImportQueries.DERIVE_STAGE_ORDER,
            ImportQueries.DERIVE_GOVERNANCE,
            ImportQueries.DERIVE_OPERATION_OUTPUT,
            ImportQueries.DERIVE_OPERATION_CAPACITY,
            ImportQueries.DERIVE_FLOW_EDITIONS);

    /** The version of the import's statements; a store loaded with other statements is loaded again. */
    static final String VERSION =
            DataVersion.of(statements().stream().map(Query::text).toList());

    /** The labels and types that an import writes. */
    static final WrittenKinds WRITTEN = WrittenKinds.by(statements());

    private ImportPlan() {}

    private static List<? extends Query<?, ?>> statements() {
        return Stream.<Query<?, ?>>concat(STEPS.stream().map(ImportStep::query), FOLLOWING.stream())
                .toList();
    }

    private static boolean ofOperation(ObservationRow row) {
        return row.mineral() != null && row.stage() != null && row.iso3() != null;
    }

    private static boolean ofCountry(ObservationRow row) {
        return row.iso3() != null && !ofOperation(row);
    }

    private static boolean ofMineral(ObservationRow row) {
        return row.iso3() == null;
    }
}
