package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.CurationPart;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.curate.MineralNames;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.CountryAliasRow;
import org.lodegraph.data.table.CountryRow;
import org.lodegraph.data.table.MineralAliasRow;
import org.lodegraph.data.table.MineralRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.StageRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;

/** Makes the catalogue: countries, stages, minerals and their other names. */
public final class CataloguePart implements CurationPart {

    private static final String CODES = "country-codes.csv";

    @Override
    public String name() {
        return "countries, stages, minerals, aliases";
    }

    @Override
    public List<SourceRow> sources() {
        return FactSources.ALL;
    }

    @Override
    public void curate(CurationInput curationInput, Drafts drafts) {
        List<CountryRow> countries = countries(curationInput);
        drafts.put(Tables.COUNTRIES, countries);
        drafts.put(Tables.COUNTRY_ALIASES, aliases(curationInput, countries));
        drafts.put(Tables.STAGES, stages(curationInput));
        drafts.put(Tables.MINERALS, minerals(curationInput));
        drafts.put(Tables.MINERAL_ALIASES, aliases(curationInput));
    }

    /**
     * Reads the countries. Names are the short ones of the code table; a few, and Kosovo, come from {@code
     * rules/countries.csv}.
     */
    private static List<CountryRow> countries(CurationInput curationInput) {
        MapPoints points = MapPoints.read(curationInput);
        Map<String, ReleaseLine> ours = new LinkedHashMap<>();
        curationInput
                .rules("countries.csv", "iso3", "iso2", "name", "region", "subregion", "map_name")
                .forEach(line -> ours.put(line.text("iso3"), line));
        Map<String, CountryRow> rows = new TreeMap<>();
        List<ReleaseLine> lines = curationInput.lines(
                "country-reference/" + CODES,
                "ISO3166-1-Alpha-3",
                "ISO3166-1-Alpha-2",
                "ISO3166-1-numeric",
                "CLDR display name",
                "Region Name",
                "Sub-region Name");
        curationInput.each(lines, line -> {
            if (!line.text("ISO3166-1-Alpha-3").isEmpty()) {
                CountryRow row = country(line, ours.get(line.text("ISO3166-1-Alpha-3")), points);
                rows.put(row.iso3().value(), row);
            }
        });
        ours.values().stream()
                .filter(line -> !rows.containsKey(line.text("iso3")))
                .forEach(line -> rows.put(line.text("iso3"), ownCountry(line, points)));
        return List.copyOf(rows.values());
    }

    private static CountryRow country(ReleaseLine line, @Nullable ReleaseLine own, MapPoints points) {
        int number = RuleCells.wholeNumber(line.cell("ISO3166-1-numeric"));
        MapPoints.Point point = points.of(Integer.toString(number)).orElse(null);
        String name = own == null ? line.text("CLDR display name").replace(" & ", " and ") : own.text("name");
        return new CountryRow(
                new Iso3(line.text("ISO3166-1-Alpha-3")),
                orNull(line.text("ISO3166-1-Alpha-2")),
                number,
                name,
                orNull(line.text("Region Name")),
                orNull(line.text("Sub-region Name")),
                point == null ? null : rounded(point.latitude()),
                point == null ? null : rounded(point.longitude()),
                FactSources.of(FactSources.COUNTRY_CODES, CODES, line.row()));
    }

    private static CountryRow ownCountry(ReleaseLine line, MapPoints points) {
        MapPoints.Point point = points.of(line.text("map_name")).orElse(null);
        return new CountryRow(
                new Iso3(line.text("iso3")),
                orNull(line.text("iso2")),
                null,
                line.text("name"),
                orNull(line.text("region")),
                orNull(line.text("subregion")),
                point == null ? null : rounded(point.latitude()),
                point == null ? null : rounded(point.longitude()),
                FactSources.of(FactSources.OWN, "rules/countries.csv", line.row()));
    }

    private static List<StageRow> stages(CurationInput curationInput) {
        List<StageRow> rows = new ArrayList<>();
        curationInput.each(
                curationInput.rules("stages.csv", "id", "position", "name", "meaning"),
                line -> rows.add(new StageRow(
                        RuleCells.stage(line.cell("id"))
                                .orElseThrow(() -> line.cell("id").faulty("stage", "a stage")),
                        RuleCells.wholeNumber(line.cell("position")),
                        line.text("name"),
                        line.text("meaning"),
                        FactSources.of(FactSources.OWN, "rules/stages.csv", line.row()))));
        return rows;
    }

    private static List<MineralRow> minerals(CurationInput curationInput) {
        List<MineralRow> rows = new ArrayList<>();
        curationInput.each(
                curationInput.rules(
                        "minerals.csv", "id", "name", "symbols", "mineral_group", "parent", "unit_basis", "chapter"),
                line -> rows.add(new MineralRow(
                        RuleCells.mineral(line.cell("id")),
                        line.text("name"),
                        line.text("symbols").isEmpty()
                                ? List.of()
                                : List.of(line.text("symbols").split(";", -1)),
                        line.text("mineral_group"),
                        line.text("parent").isEmpty() ? null : RuleCells.mineral(line.cell("parent")),
                        line.text("unit_basis"),
                        provenance(line))));
        return rows;
    }

    /** {@return the chapter of MCS 2026 as provenance, or our own table for a mineral without a chapter} */
    private static Provenance provenance(ReleaseLine line) {
        String chapter = line.text("chapter");
        return chapter.startsWith("none")
                ? FactSources.of(FactSources.OWN, "rules/minerals.csv", line.row())
                : FactSources.of(FactSources.MCS_2026, "MCS2026_Commodities_Data.csv", "chapter " + chapter);
    }

    /** {@return the name of each country, and the other names that sources print} */
    private static List<CountryAliasRow> aliases(CurationInput curationInput, List<CountryRow> countries) {
        SortedMap<String, CountryAliasRow> rows = new TreeMap<>();
        curationInput
                .countries()
                .spellings()
                .forEach((name, iso3) -> rows.put(
                        name,
                        new CountryAliasRow(
                                name, iso3, FactSources.of(FactSources.OWN, "rules/country_names.csv", name))));
        countries.forEach(country ->
                rows.put(country.name(), new CountryAliasRow(country.name(), country.iso3(), country.provenance())));
        return List.copyOf(rows.values());
    }

    private static List<MineralAliasRow> aliases(CurationInput curationInput) {
        Map<String, MineralAliasRow> rows = new TreeMap<>();
        for (MineralRow mineral : minerals(curationInput)) {
            mineral.symbols().forEach(symbol -> put(rows, symbol, mineral.id(), "symbol", null));
            put(rows, mineral.name(), mineral.id(), "common", null);
        }
        for (MineralNames.Entry entry : curationInput.minerals().entries()) {
            put(
                    rows,
                    entry.name(),
                    entry.meaning().mineral(),
                    entry.source(),
                    entry.meaning().form());
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(
                                (MineralAliasRow row) -> row.alias().toLowerCase(Locale.ROOT))
                        .thenComparing(row -> row.mineral().value())
                        .thenComparing(MineralAliasRow::kind)
                        .thenComparing(MineralAliasRow::alias))
                .toList();
    }

    private static void put(
            Map<String, MineralAliasRow> rows, String alias, MineralId mineral, String kind, @Nullable String form) {
        String key = alias.toLowerCase(Locale.ROOT) + "|" + mineral + "|" + kind;
        rows.putIfAbsent(
                key,
                new MineralAliasRow(
                        alias,
                        mineral,
                        kind,
                        form,
                        FactSources.of(FactSources.OWN, "rules/mineral_names.csv", kind + " " + alias)));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 1000) / 1000;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
