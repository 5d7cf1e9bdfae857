package org.lodegraph.data.load;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.TableReader.Rows;
import org.lodegraph.data.table.Tables;

/** Every row of every table names an existing source. */
final class SourceCheck implements Check {

    @Override
    public String rule() {
        return "every row has a source";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.faults(faults(folder, checkFindings));
    }

    private static List<Fault> faults(ImportFolder folder, CheckFindings checkFindings) {
        Rows<SourceRow> sources = folder.rows(Tables.SOURCES);
        List<Fault> faults = new ArrayList<>();
        if (sources.whole() && !sources.isEmpty()) { // an empty sources table is reported once, by PresenceCheck
            Set<String> known = new HashSet<>(sources.unread());
            sources.values().forEach(source -> known.add(source.id().value()));
            Tables.ALL.forEach(table -> find(table, folder, known, checkFindings, faults));
        }
        return faults;
    }

    private static <R extends Record> void find(
            Table<R> table, ImportFolder folder, Set<String> known, CheckFindings checkFindings, List<Fault> faults) {
        RecordComponent[] components = table.row().getRecordComponents();
        Method last = components[components.length - 1].getAccessor();
        if (last.getReturnType() != Provenance.class) {
            return; // the sources themselves
        }
        checkFindings.covers(folder.placed(table).size(), "rows");
        for (Placed<R> row : folder.placed(table)) {
            String found = provenance(last, row.row()).source().value();
            if (!known.contains(found)) {
                faults.add(Check.fault(row, "source", "reference", found, "id of a row of sources"));
            }
        }
    }

    private static Provenance provenance(Method accessor, Record row) {
        try {
            return (Provenance) accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
