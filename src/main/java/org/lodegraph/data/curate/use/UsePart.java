package org.lodegraph.data.curate.use;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.CurationPart;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.ApplicationRow;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.data.table.UseRow;
import org.lodegraph.model.RecordId;

/** Makes the tables of applications and of the uses of minerals in them. */
public final class UsePart implements CurationPart {

    @Override
    public String name() {
        return "applications and end uses";
    }

    /** {@return no sources; the editions are those of the facts, which are described there} */
    @Override
    public List<SourceRow> sources() {
        return List.of();
    }

    @Override
    public void curate(CurationInput curationInput, Drafts drafts) {
        ApplicationNames names = ApplicationNames.read(curationInput);
        List<UseRow> uses = new ArrayList<>(new EuropeanUses(curationInput, names).rows());
        uses.addAll(new SurveyUses(curationInput, names).rows());
        uses.sort(Comparator.comparing(UseRow::key));
        drafts.put(Tables.APPLICATIONS, applications(uses, names));
        drafts.put(Tables.USES, uses);
    }

    /** {@return the applications; each has the provenance of the first row that names it, in the order of the keys} */
    private static List<ApplicationRow> applications(List<UseRow> uses, ApplicationNames names) {
        Map<RecordId, ApplicationRow> byId = new TreeMap<>();
        for (UseRow use : uses) {
            byId.computeIfAbsent(
                    use.application(), id -> new ApplicationRow(id, names.name(use.printed()), use.provenance()));
        }
        return List.copyOf(byId.values());
    }
}
