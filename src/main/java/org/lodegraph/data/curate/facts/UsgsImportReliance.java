package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CountryMeaning;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;

/**
 * Reads figure 2 of Mineral Commodity Summaries: the net import reliance of the United States, and the major import
 * sources by name, largest first.
 *
 * <p>Each commodity is one {@code net-import-reliance} figure. Its form is the commodity as printed and its rank is its
 * place in the list; only figures of the printed list have a rank. Each source is an {@code import-share} without a
 * percentage, ranked. A footnote digit at the end of a name ({@code China3}) is removed. {@code NA} for all sources is
 * not available, not Namibia.
 */
final class UsgsImportReliance implements FactReader {

    static final Iso3 USA = new Iso3("USA");

    /**
     * An edition of the figure.
     *
     * @param edition by id
     * @param folder its folder in the release
     * @param table the file
     * @param year the year of the reliance
     * @param order the column with the place in the list
     * @param reliance the column of the reliance
     * @param sources the column of the sources
     * @param lastYear the last year of the average of import shares
     * @param period that average in words
     */
    record Printing(
            String edition,
            String folder,
            String table,
            int year,
            String order,
            String reliance,
            String sources,
            int lastYear,
            String period) {

        /** {@return the existing editions, including later ones with the newest layout} */
        private List<Printing> editions(CurationInput curationInput) {
            return equals(OF_2026)
                    ? curationInput.editions(folder + table).stream()
                            .map(this::named)
                            .toList()
                    : List.of(this);
        }

        private Printing named(String name) {
            String other = FactSources.editionOf(name);
            int years = FactSources.yearOf(other) - FactSources.yearOf(edition);
            int last = lastYear + years;
            return new Printing(
                    other,
                    other + "/",
                    FactSources.tableOf(name),
                    year + years,
                    order,
                    "Net_Import_Reliance_pct_" + (year + years),
                    "Major_Import_Sources_" + (last - 3) + "_" + last % 100,
                    last,
                    "average of " + (last - 3) + " to " + last);
        }
    }

    static final Printing OF_2023 = new Printing(
            FactSources.MCS_2023,
            "usgs-mcs-2023/industry_trends/",
            "MCS2023_Fig2_Net_Import_Reliance.csv",
            2022,
            "Import_Share_Rank",
            "Net_Import_Reliance_pct_2022",
            "Major_Import_Sources_2018_2021",
            2021,
            "average of 2018 to 2021");

    static final Printing OF_2024 = new Printing(
            FactSources.MCS_2024,
            "usgs-mcs-2024/industry_trends/",
            "MCS2024_Fig2_Net_Import_Reliance.csv",
            2023,
            "Import_Share_Order",
            "Net_Import_Reliance_pct_2023",
            "Major_Import_Sources_2019_2022",
            2022,
            "average of 2019 to 2022");

    static final Printing OF_2025 = new Printing(
            FactSources.MCS_2025,
            "usgs-mcs-2025/industry_trends/",
            "MCS2025_Fig2_Net_Import_Reliance.csv",
            2024,
            "Import_Share_Order",
            "Net_Import_Reliance_pct_2024",
            "Major_Import_Sources_2020_2023",
            2023,
            "average of 2020 to 2023");

    static final Printing OF_2026 = new Printing(
            FactSources.MCS_2026,
            "usgs-mcs-2026/",
            "MCS2026_Fig2_Net_Import_Reliance.csv",
            2025,
            "Import_Share_Order",
            "Net_Import_Reliance_pct_2025",
            "Major_Import_Sources_2021_24",
            2024,
            "average of 2021 to 2024");

    private final Printing printing;

    UsgsImportReliance(Printing printing) {
        this.printing = printing;
    }

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        printing.editions(curationInput).forEach(each -> new UsgsImportReliance(each).read(curationInput, figures));
        return figures;
    }

    private void read(CurationInput curationInput, List<Figure> figures) {
        curationInput.each(
                curationInput.lines(
                        printing.folder + printing.table,
                        printing.order,
                        "Commodity",
                        printing.reliance,
                        printing.sources),
                line -> read(curationInput, line, figures));
    }

    private void read(CurationInput curationInput, ReleaseLine line, List<Figure> figures) {
        NamedMineral named = curationInput.minerals().mineral("usgs", line.cell("Commodity"));
        figures.add(new Figure(
                printing.edition,
                about("net-import-reliance", named, printing.year),
                line.text("Commodity"),
                PrintedFigure.percent(line.cell(printing.reliance)),
                "percent",
                null,
                Basis.ESTIMATED,
                null,
                null,
                RuleCells.wholeNumber(line.cell(printing.order)),
                FactSources.of(printing.edition, printing.table, line.row())));
        int rank = 1;
        for (String name : line.text(printing.sources).split(",", -1)) {
            Cell source = line.cell(printing.sources).with(name.strip());
            if (!source.text().equals("NA")) {
                figures.add(source(curationInput, named, line, source, rank));
                rank++;
            }
        }
    }

    private Figure source(CurationInput curationInput, NamedMineral named, ReleaseLine line, Cell source, int rank) {
        Cell name = source.with(source.text().replaceFirst("\\d+$", ""));
        CountryMeaning place = curationInput.countries().place(name);
        String group = place.isCountry() ? null : "printed as " + name.text() + ", no country";
        return new Figure(
                printing.edition,
                about("import-share", named, printing.lastYear),
                line.text("Commodity"),
                new PrintedFigure(null, null, null, null, source.text()),
                "share",
                null,
                Basis.REPORTED,
                Notes.join(Notes.join(printing.period + "; rank only", group), note(line)),
                place.iso3(),
                rank,
                FactSources.of(printing.edition, printing.table, line.row()));
    }

    private static @Nullable String note(ReleaseLine line) {
        return line.text("Notes").replaceFirst("^Descending order of import share\\.?\\s*", "");
    }

    private static Figure.About about(String kind, NamedMineral named, int year) {
        return new Figure.About(kind, named.mineral(), named.stage(), Scope.COUNTRY, USA, year);
    }
}
