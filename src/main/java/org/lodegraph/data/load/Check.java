package org.lodegraph.data.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableReader.Placed;

/**
 * A promise that the tables must keep: what breaks it stops an import before anything is written; what strains it is noted in
 * the report.
 */
interface Check {

    /** Every promise, in the order of the report: what a row says first, what rows say together after it. */
    List<Check> ALL = List.of(
            new CellCheck(),
            new FilesCheck(),
            new ManifestCheck(),
            new PresenceCheck(),
            new KeyCheck(),
            new PartsCheck(),
            new EitherCheck(),
            new ReferenceCheck(),
            new SourceCheck(),
            new CountryCheck(),
            new CircleCheck(),
            new ObservationCheck(),
            new SiteCheck(),
            new EditionCheck(),
            new JumpCheck(),
            new WorldCheck(),
            new DirectionCheck(),
            new InputCheck(),
            new SenderCheck(),
            new BalanceCheck(),
            new EvidenceCheck());

    /** {@return what is promised, in a few words} */
    String promise();

    /** Looks at the whole folder. */
    void look(ImportFolder folder, CheckFindings checkFindings);

    /** {@return what every check says; the faults in the order of files and lines, each once} */
    static CheckReport all(ImportFolder folder) {
        List<CheckReport.Line> lines = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Check check : ALL) {
            CheckFindings checkFindings = new CheckFindings();
            check.look(folder, checkFindings);
            lines.add(checkFindings.line(check.promise()));
            faults.addAll(checkFindings.faults());
        }
        faults.sort(Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::column));
        Set<Fault> once = new LinkedHashSet<>(faults);
        return new CheckReport(lines, List.copyOf(once));
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
