package org.lodegraph.data.load;

import java.nio.file.Path;
import org.lodegraph.data.table.Fault;
import org.lodegraph.model.failure.InvalidInputException;

/** The tables of a folder, read and checked without a fault and without a database. */
public final class CheckedTables {

    private final String dataVersion;
    private final ImportFolder tables;
    private final CheckReport report;

    private CheckedTables(String dataVersion, ImportFolder tables, CheckReport report) {
        this.dataVersion = dataVersion;
        this.tables = tables;
        this.report = report;
    }

    /**
     * {@return the tables of a folder}
     *
     * @throws InvalidInputException with every fault of every file
     */
    public static CheckedTables read(Path folder, Progress progress) {
        String dataVersion = DataVersion.of(folder);
        ImportFolder tables = ImportFolder.read(folder);
        progress.report("check", 0, Check.ALL.size());
        CheckReport report = Check.all(tables);
        if (!report.holds()) {
            throw new InvalidInputException(
                    folder + ", nothing was written:", report.faults().size(), Fault.lines(report.faults()));
        }
        progress.report("check", Check.ALL.size(), Check.ALL.size());
        return new CheckedTables(dataVersion, tables, report);
    }

    String dataVersion() {
        return dataVersion;
    }

    ImportFolder tables() {
        return tables;
    }

    CheckReport report() {
        return report;
    }
}
