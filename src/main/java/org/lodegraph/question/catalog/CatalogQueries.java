package org.lodegraph.question.catalog;

import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Unwrapped;

/** Cypher statements of the catalogue, with their parameter and row records. */
final class CatalogQueries {

    record Countries(
            @Nullable Iso3 iso3,
            @Nullable String q,
            @Nullable String bloc,
            @Unwrapped Page page) {}

    record CountryKey(Iso3 iso3) {}

    record Minerals(@Nullable MineralId mineral, @Unwrapped Page page) {}

    record MineralKey(MineralId mineral) {}

    record MineralYear(MineralId mineral, int year) {}

    record SourceKey(SourceId source) {}

    record RecordKey(RecordId id) {}

    record ObservationsOf(
            @Unwrapped Observations.Filter filter,
            @Unwrapped Page page) {}

    record RelianceList(
            Iso3 iso3, String edition, int year, @Unwrapped Page page) {}

    record Beginning(String beginning) {}

    record MineralRow(
            @Unwrapped MineralProfile profile,
            int judgedTargets,
            int fitTargets,
            int partialTargets,
            @Nullable Integer flowYear) {

        Fitness fitness() {
            return FitnessSummary.of(judgedTargets, fitTargets, partialTargets, String.valueOf(flowYear));
        }

        MineralEntry entry() {
            return new MineralEntry(profile, fitness());
        }
    }

    record Sites(
            @Nullable RecordId id,
            @Nullable MineralId mineral,
            @Nullable Iso3 iso3,
            @Nullable Boolean joined,
            @Unwrapped Page page) {}

    record Uses(
            @Nullable RecordId application,
            @Nullable MineralId mineral,
            @Unwrapped Page page) {}

    record RelianceEdition(String edition, int year) {}

    record Id(String id) {}

    static final Query<Countries, CountryEntry> LIST_COUNTRIES =
            Query.of("catalog/list-countries", Countries.class, CountryEntry.class);

    static final Query<Minerals, MineralRow> LIST_MINERALS =
            Query.of("catalog/list-minerals", Minerals.class, MineralRow.class);

    static final Query<MineralKey, MineralDetail.StageYear> LIST_MINERAL_YEARS =
            Query.of("catalog/list-mineral-years", MineralKey.class, MineralDetail.StageYear.class);

    static final Query<MineralYear, MineralDetail.TargetVerdict> LIST_FITNESS =
            Query.of("catalog/list-fitness", MineralYear.class, MineralDetail.TargetVerdict.class);

    static final Query<MineralKey, MineralDetail.Balance> LIST_BALANCES =
            Query.of("catalog/list-balances", MineralKey.class, MineralDetail.Balance.class);

    static final Query<Query.None, StageEntry> LIST_STAGES =
            Query.of("catalog/list-stages", Query.None.class, StageEntry.class);

    static final Query<Page, SourceEntry> LIST_SOURCES =
            Query.of("catalog/list-sources", Page.class, SourceEntry.class);

    static final Query<SourceKey, SourceDetail> FIND_SOURCE =
            Query.of("catalog/find-source", SourceKey.class, SourceDetail.class);

    static final Query<Page, StatementEntry> LIST_STATEMENTS =
            Query.of("catalog/list-statements", Page.class, StatementEntry.class);

    static final Query<ObservationsOf, Observation> LIST_OBSERVATIONS =
            Query.of("catalog/list-observations", ObservationsOf.class, Observation.class);

    static final Query<RecordKey, Evidence.Printed> FIND_OBSERVATION =
            Query.of("catalog/find-observation", RecordKey.class, Evidence.Printed.class);

    static final Query<RecordKey, Evidence.Derived> FIND_DERIVATION =
            Query.of("catalog/find-derivation", RecordKey.class, Evidence.Derived.class);

    static final Query<RecordKey, Evidence.Shipped> FIND_SHIPMENT =
            Query.of("catalog/find-shipment", RecordKey.class, Evidence.Shipped.class);

    static final Query<RecordKey, Evidence.Stated> FIND_STATEMENT =
            Query.of("catalog/find-statement", RecordKey.class, Evidence.Stated.class);

    static final Query<Beginning, Id> LIST_NEAR_OBSERVATIONS =
            Query.of("catalog/list-near-observations", Beginning.class, Id.class);

    static final Query<CountryKey, RelianceEdition> LIST_RELIANCE_EDITIONS =
            Query.of("catalog/list-reliance-editions", CountryKey.class, RelianceEdition.class);

    static final Query<RelianceList, NetImportReliance> LIST_IMPORT_RELIANCE =
            Query.of("catalog/list-import-reliance", RelianceList.class, NetImportReliance.class);

    static final Query<Query.None, Names.MineralName> LIST_MINERAL_NAMES =
            Query.of("catalog/list-mineral-names", Query.None.class, Names.MineralName.class);

    static final Query<Query.None, Id> LIST_COUNTRY_IDS =
            Query.of("catalog/list-country-ids", Query.None.class, Id.class);

    static final Query<Query.None, Id> LIST_BLOC_IDS = Query.of("catalog/list-bloc-ids", Query.None.class, Id.class);

    static final Query<Query.None, Id> LIST_SOURCE_IDS =
            Query.of("catalog/list-source-ids", Query.None.class, Id.class);

    static final Query<Sites, Site> LIST_SITES = Query.of("catalog/list-sites", Sites.class, Site.class);

    static final Query<Uses, EndUse> LIST_USES = Query.of("catalog/list-uses", Uses.class, EndUse.class);

    static final Query<Query.None, Id> LIST_APPLICATION_IDS =
            Query.of("catalog/list-application-ids", Query.None.class, Id.class);

    static final Query<RecordKey, Evidence.Used> FIND_USE =
            Query.of("catalog/find-use", RecordKey.class, Evidence.Used.class);

    static final Query<RecordKey, Evidence.AddedUp> FIND_TRADE_REST =
            Query.of("catalog/find-trade-rest", RecordKey.class, Evidence.AddedUp.class);

    private CatalogQueries() {}
}
