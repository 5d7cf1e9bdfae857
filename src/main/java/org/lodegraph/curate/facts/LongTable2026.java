package org.lodegraph.curate.facts;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.lodegraph.curate.Materials;
import org.lodegraph.curate.ReleaseLine;
import org.lodegraph.model.Basis;
import org.lodegraph.table.Provenance;

/** The one long table of Mineral Commodity Summaries 2026: windows-1252, world tables, United States statistics and import sources together. */
final class LongTable2026 {

    static final String EDITION = FactSources.MCS_2026;

    private static final String FILE = "usgs-mcs-2026/MCS2026_Commodities_Data.csv";
    private static final String TABLE = "MCS2026_Commodities_Data.csv";
    private static final Charset CHARSET = Charset.forName("windows-1252");

    private LongTable2026() {}

    static List<ReleaseLine> lines(Materials materials) {
        return materials.lines(
                FILE,
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

    static Provenance provenance(ReleaseLine line) {
        return FactSources.of(EDITION, TABLE, line.row());
    }

    static Basis basis(ReleaseLine line) {
        return line.text("Notes").toLowerCase(Locale.ROOT).startsWith("estimated") ? Basis.ESTIMATED : Basis.REPORTED;
    }

    /** {@return the footnotes without what only says that the figure is estimated or reported} */
    static String notes(ReleaseLine line) {
        return line.text("Notes").replaceFirst("(?i)^(Estimated|Reported)\\s*\\.?\\s*(-- ?)?", "");
    }

    /** {@return footnotes without the separators at their ends} */
    static String tidy(String notes) {
        return notes.replaceAll("^[\\s-]+|[\\s-]+$", "");
    }
}
