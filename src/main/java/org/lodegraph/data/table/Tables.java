package org.lodegraph.data.table;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every table of {@code import/}, in loading order. */
public final class Tables {

    public static final Table<SourceRow> SOURCES =
            Table.of("sources", SourceRow.class, row -> row.id().value());

    public static final Table<CountryRow> COUNTRIES =
            Table.of("countries", CountryRow.class, row -> row.iso3().value());

    public static final Table<CountryAliasRow> COUNTRY_ALIASES = Table.of(
                    "country_aliases", CountryAliasRow.class, row -> row.alias() + "|" + row.iso3())
            .references("iso3", COUNTRIES, row -> row.iso3().value());

    public static final Table<StageRow> STAGES =
            Table.of("stages", StageRow.class, row -> row.id().id());

    public static final Table<MineralRow> MINERALS =
            Table.of("minerals", MineralRow.class, row -> row.id().value());

    public static final Table<MineralAliasRow> MINERAL_ALIASES = Table.of(
                    "mineral_aliases",
                    MineralAliasRow.class,
                    row -> row.alias() + "|" + row.mineral() + "|" + row.kind())
            .references("mineral", MINERALS, row -> row.mineral().value());

    public static final Table<CriticalListRow> CRITICAL_LISTS = Table.of(
                    "critical_lists", CriticalListRow.class, row -> row.list() + "|" + row.mineral())
            .references("mineral", MINERALS, row -> row.mineral().value());

    public static final Table<HostRow> HOSTS = Table.of(
                    "hosts", HostRow.class, row -> row.host() + "|" + row.byProduct())
            .references("host", MINERALS, row -> row.host().value())
            .references("by_product", MINERALS, row -> row.byProduct().value());

    public static final Table<BlocRow> BLOCS =
            Table.of("blocs", BlocRow.class, row -> row.id().value());

    public static final Table<BlocMemberRow> BLOC_MEMBERS = Table.of(
                    "bloc_members", BlocMemberRow.class, row -> row.bloc() + "|" + row.iso3() + "|" + row.memberBloc())
            .references("bloc", BLOCS, row -> row.bloc().value())
            .references("iso3", COUNTRIES, row -> text(row.iso3()))
            .references("member_bloc", BLOCS, row -> text(row.memberBloc()));

    public static final Table<AgreementRow> AGREEMENTS =
            Table.of("agreements", AgreementRow.class, row -> row.id().value());

    public static final Table<AgreementPartyRow> AGREEMENT_PARTIES = Table.of(
                    "agreement_parties",
                    AgreementPartyRow.class,
                    row -> row.agreement() + "|" + row.iso3() + "|" + row.bloc())
            .references("agreement", AGREEMENTS, row -> row.agreement().value())
            .references("iso3", COUNTRIES, row -> text(row.iso3()))
            .references("bloc", BLOCS, row -> text(row.bloc()));

    public static final Table<AgreementCoverRow> AGREEMENT_COVERS = Table.of(
                    "agreement_covers",
                    AgreementCoverRow.class,
                    row -> row.agreement() + "|" + row.mineral() + "|" + row.stage())
            .references("agreement", AGREEMENTS, row -> row.agreement().value())
            .references("mineral", MINERALS, row -> text(row.mineral()));

    public static final Table<MeasureRow> MEASURES = Table.of(
                    "measures", MeasureRow.class, row -> row.id().value())
            .references("iso3", COUNTRIES, row -> row.iso3().value());

    public static final Table<MeasureRestrictionRow> MEASURE_RESTRICTIONS = Table.of(
                    "measure_restrictions",
                    MeasureRestrictionRow.class,
                    row -> row.measure() + "|" + row.mineral() + "|" + row.form() + "|" + row.hs6())
            .references("measure", MEASURES, row -> row.measure().value())
            .references("mineral", MINERALS, row -> row.mineral().value());

    public static final Table<MeasureTargetRow> MEASURE_TARGETS = Table.of(
                    "measure_targets", MeasureTargetRow.class, row -> row.measure() + "|" + row.iso3())
            .references("measure", MEASURES, row -> row.measure().value())
            .references("iso3", COUNTRIES, row -> row.iso3().value());

    public static final Table<BarredPairRow> BARRED_PAIRS = Table.of(
                    "barred_pairs", BarredPairRow.class, row -> row.id().value())
            .references("exporter", COUNTRIES, row -> row.exporter().value())
            .references("importer", COUNTRIES, row -> text(row.importer()))
            .references("mineral", MINERALS, row -> text(row.mineral()));

    public static final Table<ObservationRow> OBSERVATIONS = Table.of(
                    "observations", ObservationRow.class, row -> row.id().value())
            .references("mineral", MINERALS, row -> text(row.mineral()))
            .references("iso3", COUNTRIES, row -> text(row.iso3()))
            .references("partner", COUNTRIES, row -> text(row.partner()))
            .references("source", SOURCES, row -> row.provenance().source().value());

    public static final Table<ShipmentRow> SHIPMENTS = Table.of(
                    "shipments", ShipmentRow.class, row -> row.key().value())
            .references("exporter", COUNTRIES, row -> row.exporter().value())
            .references("importer", COUNTRIES, row -> row.importer().value())
            .references("mineral", MINERALS, row -> text(row.mineral()));

    public static final Table<DerivationRow> DERIVATIONS =
            Table.of("derivations", DerivationRow.class, row -> row.id().value());

    public static final Table<SupplyRow> SUPPLIES = Table.of(
                    "supplies", SupplyRow.class, row -> row.key().value())
            .references("mineral", MINERALS, row -> row.mineral().value())
            .references("from_iso3", COUNTRIES, row -> known(row.fromIso3()))
            .references("to_iso3", COUNTRIES, row -> known(row.toIso3()))
            .references("key", DERIVATIONS, row -> row.key().value());

    public static final Table<FitnessRow> FITNESS = Table.of(
                    "fitness", FitnessRow.class, row -> row.mineral() + "|" + row.year() + "|" + row.target())
            .references("mineral", MINERALS, row -> row.mineral().value());

    public static final Table<BalanceRow> BALANCES = Table.of(
                    "balances",
                    BalanceRow.class,
                    row -> row.mineral() + "|" + row.stage().id() + "|" + row.year())
            .references("mineral", MINERALS, row -> row.mineral().value());

    public static final Table<SiteRow> SITES = Table.of(
                    "sites", SiteRow.class, row -> row.id().value())
            .references("iso3", COUNTRIES, row -> row.iso3().value());

    public static final Table<ApplicationRow> APPLICATIONS =
            Table.of("applications", ApplicationRow.class, row -> row.id().value());

    public static final Table<UseRow> USES = Table.of(
                    "uses", UseRow.class, row -> row.key().value())
            .references("mineral", MINERALS, row -> row.mineral().value())
            .references("application", APPLICATIONS, row -> row.application().value());

    public static final Table<TradeHistoryRow> TRADE_HISTORY = Table.of(
                    "trade_history", TradeHistoryRow.class, row -> row.key().value())
            .references("exporter", COUNTRIES, row -> text(row.exporter()))
            .references("importer", COUNTRIES, row -> text(row.importer()))
            .references("mineral", MINERALS, row -> text(row.mineral()));

    public static final Table<StatementRow> STATEMENTS =
            Table.of("statements", StatementRow.class, row -> row.id().value());

    /** A table of rules that an import reads but does not load. */
    public static final Table<OverrideRow> OVERRIDES = Table.of("rules/overrides", OverrideRow.class, row -> row);

    /** The list of the files of the other tables. An import compares the files with it and does not load it. */
    public static final Table<ManifestRow> MANIFEST = Table.of("manifest", ManifestRow.class, ManifestRow::file);

    public static final List<Table<?>> ALL = List.of(
            SOURCES,
            COUNTRIES,
            COUNTRY_ALIASES,
            STAGES,
            MINERALS,
            MINERAL_ALIASES,
            CRITICAL_LISTS,
            HOSTS,
            BLOCS,
            BLOC_MEMBERS,
            AGREEMENTS,
            AGREEMENT_PARTIES,
            AGREEMENT_COVERS,
            MEASURES,
            MEASURE_RESTRICTIONS,
            MEASURE_TARGETS,
            BARRED_PAIRS,
            OBSERVATIONS,
            SHIPMENTS,
            DERIVATIONS,
            SUPPLIES,
            FITNESS,
            BALANCES,
            SITES,
            APPLICATIONS,
            USES,
            TRADE_HISTORY,
            STATEMENTS);

    private Tables() {}

    private static @Nullable Object text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }

    private static @Nullable Object known(String iso3) {
        return iso3.equals("UNKNOWN") ? null : iso3;
    }
}
