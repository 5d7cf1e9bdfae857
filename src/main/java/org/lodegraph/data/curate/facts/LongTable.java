package org.lodegraph.data.curate.facts;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.model.Basis;

/**
 * The single long table of an edition of Mineral Commodity Summaries from 2026 on.
 *
 * <p>It is in windows-1252 and has the world tables, United States statistics and import sources together.
 *
 * @param name of the release; a later edition has the name of 2026 with its own year
 */
record LongTable(String name) {

    private static final String FIRST = "usgs-mcs-2026/MCS2026_Commodities_Data.csv";
    private static final Charset CHARSET = Charset.forName("windows-1252");

    /** {@return the long tables of all existing editions, oldest first} */
    static List<LongTable> all(CurationInput curationInput) {
        return curationInput.editions(FIRST).stream().map(LongTable::new).toList();
    }

    String edition() {
        return FactSources.editionOf(name);
    }

    /** {@return the year of the edition, one after its last year with figures} */
    int year() {
        return FactSources.yearOf(edition());
    }

    List<ReleaseLine> lines(CurationInput curationInput) {
        return curationInput.lines(
                name,
                CHARSET,
                "Section",
                "Commodity",
                "Country",
                "Statistics",
                "Statistics_detail",
                "Unit",
                "Year",
                "Value",
                "Notes");
    }

    static boolean isWorld(ReleaseLine line) {
        return line.text("Section").startsWith("World");
    }

    static boolean isImportSource(ReleaseLine line) {
        return line.text("Section").equals("Import Sources");
    }

    static boolean isSalient(ReleaseLine line) {
        return line.text("Section").startsWith("Salient");
    }

    Provenance provenance(ReleaseLine line) {
        return FactSources.of(edition(), FactSources.tableOf(name), line.row());
    }

    static Basis basis(ReleaseLine line) {
        return line.text("Notes").toLowerCase(Locale.ROOT).startsWith("estimated") ? Basis.ESTIMATED : Basis.REPORTED;
    }

    /** {@return the footnotes without those that only mark the figure as estimated or reported} */
    static String notes(ReleaseLine line) {
        return line.text("Notes").replaceFirst("(?i)^(Estimated|Reported)\\s*\\.?\\s*(-- ?)?", "");
    }

    /** {@return footnotes without leading and trailing separators} */
    static String tidy(String notes) {
        return notes.replaceAll("^[\\s-]+|[\\s-]+$", "");
    }
}
