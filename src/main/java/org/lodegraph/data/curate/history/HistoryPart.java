package org.lodegraph.data.curate.history;

import java.util.List;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.CurationPart;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.SourceId;

/** Makes the table of the value of trade in former years. */
public final class HistoryPart implements CurationPart {

    static final SourceRow BACI = new SourceRow(
            new SourceId("baci-series"),
            "BACI, HS 2002 (2010-2017) and HS 2017 (2018 on), edition 202601, value only, 30 headings",
            "CEPII",
            "202601",
            2026,
            "Etalab Open Licence 2.0",
            "CEPII, BACI (Gaulier and Zignago 2010), from UN Comtrade; filtered by the Critical Materials Atlas",
            "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37");

    @Override
    public String name() {
        return "trade of former years, by value";
    }

    @Override
    public List<SourceRow> sources() {
        return List.of(BACI);
    }

    @Override
    public void curate(CurationInput curationInput, Drafts drafts) {
        drafts.put(Tables.TRADE_HISTORY, new YearlyValues(curationInput, Threshold.read(curationInput)).rows());
    }
}
