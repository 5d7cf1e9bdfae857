package org.lodegraph.data.curate.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.CurationPart;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.SiteRow;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.SourceId;

/** Makes the table of sites. Runs after the parts that make observations and supplies. */
public final class SitePart implements CurationPart {

    static final String FILE = "icmm-global-mining-dataset/icmm_global_mining_2025.csv";

    static final SourceRow ICMM = new SourceRow(
            new SourceId("icmm-2025"),
            "ICMM Global Mining Dataset, September 2025 (V1) release",
            "International Council on Mining and Metals",
            "September 2025 (V1)",
            2025,
            "CC BY 4.0",
            "ICMM Global Mining Dataset, September 2025 (V1) release; joined to operations by Lodegraph",
            "https://www.icmm.com/en-gb/research/data/2025/global-mining-dataset");

    @Override
    public String name() {
        return "sites";
    }

    @Override
    public List<SourceRow> sources() {
        return List.of(ICMM);
    }

    @Override
    public void curate(CurationInput curationInput, Drafts drafts) {
        SiteMatcher siteMatcher = new SiteMatcher(
                curationInput.minerals(),
                SiteStages.read(curationInput),
                KnownOperations.of(
                        drafts.rows(Tables.OBSERVATIONS), drafts.rows(Tables.SUPPLIES), drafts.rows(Tables.MINERALS)));
        SiteLines reader = new SiteLines(SiteCorrections.read(curationInput), siteMatcher);
        List<SiteRow> rows = new ArrayList<>();
        curationInput.each(curationInput.lines(FILE, SiteLines.COLUMNS), line -> rows.add(reader.read(line)));
        rows.sort(Comparator.comparing(SiteRow::id));
        drafts.put(Tables.SITES, rows);
    }
}
