package org.lodegraph.data.curate.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.BlocMemberRow;
import org.lodegraph.data.table.DerivationRow;
import org.lodegraph.data.table.FitnessRow;
import org.lodegraph.data.table.MineralRow;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Basis;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;

/** A few rows of trade and output with the layouts of the releases, curated with the project's rule tables. */
final class SmallWorld {

    private static final Provenance USGS = new Provenance(new SourceId("usgs-mcs-2026"), "usgs-mcs-2026", "t", "1");

    private final List<String> baci = new ArrayList<>();
    private final List<String> comtrade = new ArrayList<>();
    private final List<String> rareEarths = new ArrayList<>();
    private final List<String> chineseExports = new ArrayList<>();
    private final List<ObservationRow> observations = new ArrayList<>();
    private final List<MineralRow> minerals = new ArrayList<>();
    private final List<BlocMemberRow> members = new ArrayList<>();

    /** A pair of BACI: tonnes and thousand dollars; no tonnes for a missing weight. */
    SmallWorld baci(String exporter, String importer, String hs6, String material, double kusd, String tonnes) {
        baci.add(String.join(",", "2024", exporter, "x", importer, "x", hs6, material, Double.toString(kusd), tonnes));
        return this;
    }

    /** A row of Comtrade for 2024: reporter and partner by number, kilograms (or nothing) and dollars. */
    SmallWorld imports(int reporter, int partner, String hs6, String kilograms, double usd) {
        comtrade.add(String.join(
                ",",
                "2024",
                Integer.toString(reporter),
                "x",
                Integer.toString(partner),
                "x",
                hs6,
                "H6",
                kilograms,
                "False",
                "0.0",
                "kg",
                Double.toString(usd)));
        return this;
    }

    /** A row of the imports at four digits of 2023: kilograms (or nothing) and dollars. */
    SmallWorld rareEarths(String heading, String importer, String exporter, String kilograms, double usd) {
        rareEarths.add(String.join(",", "2023", heading, importer, exporter, Double.toString(usd), kilograms, "0"));
        return this;
    }

    /** A month of China's exports: kilograms and dollars. */
    SmallWorld chineseExport(String month, String partner, String hs6, double kilograms, double usd) {
        chineseExports.add(
                String.join(",", month, partner, hs6, Double.toString(usd), Double.toString(kilograms), "0"));
        return this;
    }

    SmallWorld makes(String mineral, Stage stage, String iso3, double tonnes) {
        return makes(mineral, stage, iso3, tonnes, 2024, null);
    }

    SmallWorld makes(
            String mineral,
            Stage stage,
            @Nullable String iso3,
            @Nullable Double tonnes,
            int year,
            @Nullable String form) {
        String who = iso3 == null ? "OTHER" : iso3;
        observations.add(new ObservationRow(
                new RecordId("usgs-mcs-2026.production." + mineral + "." + stage.id() + "." + who + "." + year),
                "production",
                new MineralId(mineral),
                stage,
                iso3 == null ? Scope.OTHER : Scope.COUNTRY,
                iso3 == null ? null : new Iso3(iso3),
                null,
                null,
                form,
                tonnes,
                null,
                null,
                "t",
                "contained",
                year,
                form == null ? Basis.REPORTED : Basis.ASSUMED,
                null,
                null,
                form == null,
                USGS));
        return this;
    }

    /** Any printed figure of output; null country for the world. */
    SmallWorld prints(
            String mineral,
            Stage stage,
            @Nullable String iso3,
            @Nullable String form,
            double value,
            String unit,
            int year) {
        String who = iso3 == null ? "WORLD" : iso3;
        observations.add(new ObservationRow(
                new RecordId("printed.production." + mineral + "." + stage.id() + "." + who + "." + year + "."
                        + observations.size()),
                "production",
                new MineralId(mineral),
                stage,
                iso3 == null ? Scope.WORLD : Scope.COUNTRY,
                iso3 == null ? null : new Iso3(iso3),
                null,
                null,
                form,
                value,
                null,
                null,
                unit,
                null,
                year,
                Basis.REPORTED,
                null,
                null,
                form == null,
                USGS));
        return this;
    }

    /** A mineral of the catalogue. */
    SmallWorld mineral(String id) {
        minerals.add(new MineralRow(new MineralId(id), id, List.of(), "minor-metal", null, "contained", USGS));
        return this;
    }

    SmallWorld consumption(String mineral, String iso3, String form, double tonnes) {
        return printed("consumption", mineral, Stage.USE, iso3, form, tonnes, "t");
    }

    SmallWorld reliance(String mineral, String iso3, double percent) {
        return printed("net-import-reliance", mineral, Stage.REFINING, iso3, "reliance", percent, "percent");
    }

    private SmallWorld printed(
            String kind, String mineral, Stage stage, String iso3, String form, double value, String unit) {
        observations.add(new ObservationRow(
                new RecordId("usgs-mcs-2026." + kind + "." + mineral + "." + iso3 + ".2024"),
                kind,
                new MineralId(mineral),
                stage,
                Scope.COUNTRY,
                new Iso3(iso3),
                null,
                null,
                form,
                value,
                null,
                null,
                unit,
                null,
                2024,
                Basis.REPORTED,
                null,
                null,
                true,
                USGS));
        return this;
    }

    SmallWorld union(String... countries) {
        for (String country : countries) {
            members.add(new BlocMemberRow(new BlocId("eu27"), new Iso3(country), null, null, null, "member", USGS));
        }
        return this;
    }

    /** The tables that the curation made. */
    record Made(CurationInput materials, Drafts drafts) {

        List<SupplyRow> into(String mineral, Stage stage, String iso3) {
            return drafts.rows(Tables.SUPPLIES).stream()
                    .filter(row -> row.mineral().value().equals(mineral))
                    .filter(row -> row.toStage() == stage && row.toIso3().equals(iso3))
                    .toList();
        }

        double tonnes(String mineral, String from, Stage stage, String to) {
            return into(mineral, stage, to).stream()
                    .filter(row -> row.fromIso3().equals(from))
                    .mapToDouble(row -> row.tonnes().value())
                    .sum();
        }

        FitnessRow fitness(String mineral, String target) {
            return drafts.rows(Tables.FITNESS).stream()
                    .filter(row -> row.mineral().value().equals(mineral)
                            && row.target().equals(target))
                    .findFirst()
                    .orElseThrow();
        }

        DerivationRow derivation(String id) {
            return drafts.rows(Tables.DERIVATIONS).stream()
                    .filter(row -> row.id().value().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Made curate(Path folder) {
        write(
                folder.resolve("baci-critical-materials/baci_hs17_2024_bilateral.csv"),
                "year,exporter,exporter_name,importer,importer_name,hs6,material,value_kusd,qty_t",
                baci);
        write(
                folder.resolve(ComtradeTrade.FILE),
                "year,reporter_m49,reporter_iso3,partner_m49,partner_iso3,hs6,hs_edition,net_weight_kg,"
                        + "net_weight_estimated,qty,qty_unit,primary_value_usd",
                comtrade);
        write(
                folder.resolve(RareEarthTrade.FILE),
                "year,hs4,importer_iso3,exporter_iso3,value_usd,net_weight_kg,usd_per_kg",
                rareEarths);
        write(folder.resolve(ChineseExports.FILE), "period_dt,partner_name,hs6,val,qty,uv", chineseExports);
        CurationInput materials = CurationInput.open(folder, Path.of("import/rules"));
        Drafts drafts = new Drafts();
        drafts.put(Tables.OBSERVATIONS, "usgs-mcs-2026", observations);
        drafts.put(Tables.MINERALS, minerals);
        drafts.put(Tables.BLOC_MEMBERS, members);
        new TradePart().curate(materials, drafts);
        return new Made(materials, drafts);
    }

    private static void write(Path file, String header, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
