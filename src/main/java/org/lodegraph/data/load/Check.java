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
 * A rule for the tables.
 *
 * <p>A fault stops an import before anything is written. A deviation is only noted in the report.
 */
interface Check {

    /** Every check, in the order of the report: single rows first, then rows together. */
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
            new CycleCheck(),
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

    /** {@return the rule, in a few words} */
    String rule();

    /** Checks the whole folder. */
    void check(ImportFolder folder, CheckFindings checkFindings);

    /** {@return the results of every check; the distinct faults are in the order of files and lines} */
    static CheckReport all(ImportFolder folder) {
        List<CheckReport.Line> lines = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Check check : ALL) {
            CheckFindings checkFindings = new CheckFindings();
            check.check(folder, checkFindings);
            lines.add(checkFindings.line(check.rule()));
            faults.addAll(checkFindings.faults());
        }
        faults.sort(Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::column));
        Set<Fault> once = new LinkedHashSet<>(faults);
        return new CheckReport(lines, List.copyOf(once));
    }

    /** {@return a fault in one cell of a readable row} */
    static Fault fault(Placed<?> row, String column, String what, String found, String expected) {
        return new Fault(row.file(), row.line(), column, what, found, expected);
    }

    /** {@return the first column of a table, which contains its key} */
    static String keyColumn(Table<?> table) {
        return table.columns().get(0);
    }
}
