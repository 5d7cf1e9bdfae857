package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;

/** Cypher statements of the catalogue, with their parameter and row records. */
final class CatalogQueries {

    record Countries(@Nullable String q, @Nullable String bloc, int offset, int limit) {}

    record CountryKey(Iso3 iso3) {}

    record MineralKey(MineralId mineral) {}

    record MineralYear(MineralId mineral, int year) {}

    record SourceKey(SourceId source) {}

    record RecordKey(RecordId id) {}

    record Window(int offset, int limit) {}

    record Observations(
            @Nullable MineralId mineral,
            @Nullable Iso3 iso3,
            @Nullable String kind,
            @Nullable Stage stage,
            @Nullable Integer year,
            @Nullable SourceId edition,
            int offset,
            int limit) {}

    record RelianceList(Iso3 iso3, String edition, int year, int offset, int limit) {}

    record Beginning(String beginning) {}

    record MineralRow(
            String id,
            String name,
            List<String> symbols,
            String group,
            @Nullable String parent,
            String unitBasis,
            List<String> stages,
            List<Listing> lists,
            int judgedTargets,
            int fitTargets,
            int partialTargets,
            @Nullable Integer flowYear) {

        Fitness fitness() {
            return FitnessSummary.of(judgedTargets, fitTargets, partialTargets, String.valueOf(flowYear));
        }

        MineralEntry entry() {
            return new MineralEntry(id, name, symbols, group, parent, unitBasis, stages, lists, fitness());
        }
    }

    record ObservationEvidence(
            Observation.Interval value,
            String unit,
            String what,
            @Nullable String mineral,
            @Nullable String stage,
            @Nullable String iso3,
            int year,
            String edition,
            @Nullable String raw,
            @Nullable String note,
            boolean chosen,
            Evidence.Source source,
            String table,
            String row) {

        Evidence evidence() {
            return new Evidence.Printed(
                    "observation",
                    value,
                    unit,
                    what,
                    mineral,
                    stage,
                    iso3,
                    year,
                    edition,
                    raw,
                    note,
                    chosen,
                    source,
                    table,
                    row);
        }
    }

    record DerivationEvidence(
            String method,
            List<String> factors,
            List<String> inputs,
            @Nullable String note) {

        Evidence evidence() {
            List<Evidence.Input> parsed =
                    inputs.stream().map(Evidence.Input::of).toList();
            return new Evidence.Derived("derivation", method, factors, parsed, note);
        }
    }

    record ShipmentEvidence(
            String exporter,
            String importer,
            String hs6,
            @Nullable String mineral,
            @Nullable String stage,
            @Nullable String form,
            int year,
            @Nullable Double grossTonnes,
            @Nullable Double tonnes,
            @Nullable Double valueUsd,
            String edition,
            Evidence.Source source,
            String table,
            String row) {

        Evidence evidence() {
            return new Evidence.Shipped(
                    "shipment",
                    exporter,
                    importer,
                    hs6,
                    mineral,
                    stage,
                    form,
                    year,
                    grossTonnes,
                    tonnes,
                    valueUsd,
                    edition,
                    source,
                    table,
                    row);
        }
    }

    record Sites(
            @Nullable MineralId mineral,
            @Nullable Iso3 iso3,
            @Nullable Boolean joined,
            int offset,
            int limit) {}

    record SiteRow(
            String id,
            String name,
            List<String> otherNames,
            String kind,
            String iso3,
            double latitude,
            double longitude,
            String confidence,
            List<String> minerals,
            List<String> commodities,
            List<String> operations,
            List<String> unmatched,
            @Nullable String owner,
            @Nullable String controllingCountry,
            String edition) {

        Site site() {
            return new Site(
                    id,
                    name,
                    otherNames,
                    kind,
                    iso3,
                    latitude,
                    longitude,
                    confidence,
                    minerals,
                    commodities,
                    operations,
                    unmatched.stream().map(Site.Unmatched::of).toList(),
                    owner,
                    controllingCountry,
                    edition);
        }
    }

    record Uses(@Nullable MineralId mineral, int offset, int limit) {}

    record UseEvidence(
            String mineral,
            String application,
            String printed,
            @Nullable Double share,
            int year,
            String edition,
            @Nullable String note,
            Evidence.Source source,
            String table,
            String row) {

        Evidence evidence() {
            return new Evidence.Used(
                    "use", mineral, application, printed, share, year, edition, note, source, table, row);
        }
    }

    record RestEvidence(
            String hs6,
            @Nullable String mineral,
            int year,
            int pairs,
            double valueUsd,
            String edition,
            Evidence.Source source,
            String table,
            String row) {

        Evidence evidence() {
            return new Evidence.AddedUp("trade-rest", hs6, mineral, year, pairs, valueUsd, edition, source, table, row);
        }
    }

    record StatementEvidence(
            String kind, String text, @Nullable Boolean quoted, Evidence.Source source, String table, String row) {

        Evidence evidence() {
            return new Evidence.Stated(kind, text, quoted, source, table, row);
        }
    }

    record RelianceEdition(String edition, int year) {}

    record Id(String id) {}

    static final Query<Countries, CountryEntry> LIST_COUNTRIES =
            Query.of("catalog/list-countries", Countries.class, CountryEntry.class);

    static final Query<CountryKey, CountryEntry> FIND_COUNTRY =
            Query.of("catalog/find-country", CountryKey.class, CountryEntry.class);

    static final Query<Window, MineralRow> LIST_MINERALS =
            Query.of("catalog/list-minerals", Window.class, MineralRow.class);

    static final Query<MineralKey, MineralRow> FIND_MINERAL =
            Query.of("catalog/find-mineral", MineralKey.class, MineralRow.class);

    static final Query<MineralKey, MineralDetail.StageYear> LIST_MINERAL_YEARS =
            Query.of("catalog/list-mineral-years", MineralKey.class, MineralDetail.StageYear.class);

    static final Query<MineralYear, MineralDetail.TargetVerdict> LIST_FITNESS =
            Query.of("catalog/list-fitness", MineralYear.class, MineralDetail.TargetVerdict.class);

    static final Query<MineralKey, MineralDetail.Balance> LIST_BALANCES =
            Query.of("catalog/list-balances", MineralKey.class, MineralDetail.Balance.class);

    static final Query<Query.None, StageEntry> LIST_STAGES =
            Query.of("catalog/list-stages", Query.None.class, StageEntry.class);

    static final Query<Window, SourceEntry> LIST_SOURCES =
            Query.of("catalog/list-sources", Window.class, SourceEntry.class);

    static final Query<SourceKey, SourceDetail> FIND_SOURCE =
            Query.of("catalog/find-source", SourceKey.class, SourceDetail.class);

    static final Query<Window, StatementEntry> LIST_STATEMENTS =
            Query.of("catalog/list-statements", Window.class, StatementEntry.class);

    static final Query<Observations, Observation> LIST_OBSERVATIONS =
            Query.of("catalog/list-observations", Observations.class, Observation.class);

    static final Query<Observations, Observation> LIST_MINERAL_OBSERVATIONS =
            Query.of("catalog/list-mineral-observations", Observations.class, Observation.class);

    static final Query<RecordKey, ObservationEvidence> FIND_OBSERVATION =
            Query.of("catalog/find-observation", RecordKey.class, ObservationEvidence.class);

    static final Query<RecordKey, DerivationEvidence> FIND_DERIVATION =
            Query.of("catalog/find-derivation", RecordKey.class, DerivationEvidence.class);

    static final Query<RecordKey, ShipmentEvidence> FIND_SHIPMENT =
            Query.of("catalog/find-shipment", RecordKey.class, ShipmentEvidence.class);

    static final Query<RecordKey, StatementEvidence> FIND_STATEMENT =
            Query.of("catalog/find-statement", RecordKey.class, StatementEvidence.class);

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

    static final Query<Sites, SiteRow> LIST_SITES = Query.of("catalog/list-sites", Sites.class, SiteRow.class);

    static final Query<RecordKey, SiteRow> FIND_SITE = Query.of("catalog/find-site", RecordKey.class, SiteRow.class);

    static final Query<Uses, EndUse> LIST_USES = Query.of("catalog/list-uses", Uses.class, EndUse.class);

    static final Query<RecordKey, EndUse> LIST_APPLICATION_USES =
            Query.of("catalog/list-application-uses", RecordKey.class, EndUse.class);

    static final Query<Query.None, Id> LIST_APPLICATION_IDS =
            Query.of("catalog/list-application-ids", Query.None.class, Id.class);

    static final Query<RecordKey, UseEvidence> FIND_USE =
            Query.of("catalog/find-use", RecordKey.class, UseEvidence.class);

    static final Query<RecordKey, RestEvidence> FIND_TRADE_REST =
            Query.of("catalog/find-trade-rest", RecordKey.class, RestEvidence.class);

    private CatalogQueries() {}
}
