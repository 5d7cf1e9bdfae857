package org.lodegraph.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.table.Fault;
import org.lodegraph.table.Provenance;
import org.lodegraph.table.SourceRow;
import org.lodegraph.table.Table;
import org.lodegraph.table.TableReader.Placed;
import org.lodegraph.table.TableReader.Rows;
import org.lodegraph.table.Tables;

/** Every row of every table names a source that is there. */
final class SourceCheck implements Check {

    @Override
    public List<Fault> faults(ImportFolder folder) {
        Rows<SourceRow> sources = folder.rows(Tables.SOURCES);
        List<Fault> faults = new ArrayList<>();
        if (sources.whole()) {
            Set<String> known = new HashSet<>(sources.unread());
            sources.values().forEach(source -> known.add(source.id().value()));
            Tables.ALL.forEach(table -> find(table, folder, known, faults));
        }
        return faults;
    }

    private static <R extends Record> void find(
            Table<R> table, ImportFolder folder, Set<String> known, List<Fault> faults) {
        for (Placed<R> row : folder.placed(table)) {
            Provenance provenance = provenance(row.row());
            if (provenance != null && !known.contains(provenance.source().value())) {
                String found = provenance.source().value();
                faults.add(Check.fault(row, "source", "reference", found, "id of a row of sources"));
            }
        }
    }

    private static @Nullable Provenance provenance(Record row) {
        var components = row.getClass().getRecordComponents();
        var last = components[components.length - 1];
        if (last.getType() != Provenance.class) {
            return null;
        }
        try {
            return (Provenance) last.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + last, e);
        }
    }
}
