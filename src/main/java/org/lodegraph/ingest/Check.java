package org.lodegraph.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lodegraph.table.Fault;
import org.lodegraph.table.Table;
import org.lodegraph.table.TableReader.Placed;

/** A rule that the tables must keep together, beyond what each cell must keep alone. */
@FunctionalInterface
interface Check {

    /** Every rule, in no order that matters: the faults are sorted by place. */
    List<Check> ALL = List.of(
            new PresenceCheck(),
            new KeyCheck(),
            new ReferenceCheck(),
            new SourceCheck(),
            new PartsCheck(),
            new ObservationCheck(),
            new EitherCheck(),
            new SiteCheck(),
            new SupplyCheck());

    /** {@return everything that breaks the rule} */
    List<Fault> faults(ImportFolder folder);

    /** {@return everything wrong with a folder, in the order of files and lines, each thing once} */
    static List<Fault> all(ImportFolder folder) {
        List<Fault> faults = new ArrayList<>(folder.faults());
        ALL.forEach(check -> faults.addAll(check.faults(folder)));
        faults.sort(Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::column));
        Set<Fault> once = new LinkedHashSet<>(faults);
        return List.copyOf(once);
    }

    /** {@return a fault in one cell of a row that could be read} */
    static Fault fault(Placed<?> row, String column, String what, String found, String expected) {
        return new Fault(row.file(), row.line(), column, what, found, expected);
    }

    /** {@return the first column of a table, where its own key stands} */
    static String keyColumn(Table<?> table) {
        return table.columns().get(0);
    }
}
