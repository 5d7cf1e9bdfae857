package org.lodegraph.data.curate.use;

import java.util.ArrayList;
import java.util.List;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.UseRow;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;

/** Reads the primary applications of critical minerals in Mineral Commodity Summaries, which prints no shares. */
final class SurveyUses {

    /**
     * A table of an edition.
     *
     * @param mineral its column of minerals
     * @param uses its column of applications
     */
    private record Edition(String id, int year, String file, String mineral, String uses) {}

    private static final List<Edition> EDITIONS = List.of(
            new Edition(
                    "usgs-mcs-2025",
                    2025,
                    "usgs-mcs-2025/industry_trends/MCS2025_T4_Critical_Minerals_End_Use.csv",
                    "Critical Mineral",
                    "Primary Applications"),
            new Edition(
                    "usgs-mcs-2026",
                    2026,
                    "usgs-mcs-2026/MCS2026_T6_Critical_Minerals_End_Use.csv",
                    "Critical_Mineral",
                    "Primary_Applications"));

    private static final String NO_SHARE = "no share is printed: the survey names the primary applications only";

    private final CurationInput curationInput;
    private final UsePhrases usePhrases;
    private final ApplicationNames names;

    SurveyUses(CurationInput curationInput, ApplicationNames names) {
        this.curationInput = curationInput;
        this.names = names;
        this.usePhrases = new UsePhrases(names.whole());
    }

    /** {@return a row for each application that the text of a mineral names} */
    List<UseRow> rows() {
        List<UseRow> rows = new ArrayList<>();
        for (Edition edition : EDITIONS) {
            curationInput.each(
                    curationInput.lines(edition.file, edition.mineral, edition.uses),
                    line -> read(edition, line, rows));
        }
        return rows;
    }

    private void read(Edition edition, ReleaseLine line, List<UseRow> rows) {
        MineralId mineral = curationInput
                .minerals()
                .mineral("usgs", line.cell(edition.mineral))
                .mineral();
        String footnote = line.text("Category_Note");
        for (String phrase : usePhrases.of(line.text(edition.uses))) {
            RecordId application = names.id(phrase);
            rows.add(new UseRow(
                    new RecordId(edition.id + ".use." + mineral + "." + application),
                    mineral,
                    application,
                    phrase,
                    null,
                    edition.year,
                    null,
                    null,
                    footnote.isEmpty() ? NO_SHARE : NO_SHARE + "; " + footnote,
                    new Provenance(
                            new SourceId(edition.id), edition.id, CurationInput.table(edition.file), line.row())));
        }
    }
}
