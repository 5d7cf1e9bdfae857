package org.lodegraph.data.load;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.Tables;

/** Every {@code .csv} file of the folder belongs to a table, so that a misspelt name never leaves a table out. */
final class FilesCheck implements Check {

    @Override
    public String rule() {
        return "every .csv file belongs to a table";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.covers(folder.files().size() + folder.unknownFiles().size(), "files");
        for (String file : folder.unknownFiles()) {
            checkFindings.fault(new Fault(file, 1, "-", "file", file, expected(file)));
        }
    }

    private static String expected(String file) {
        String place = Path.of(file).getName(0).toString();
        return Tables.ALL.stream().anyMatch(table -> table.name().equals(place))
                ? "either " + place + ".csv or files in " + place + ", not both"
                : Tables.ALL.stream().map(Table::name).collect(Collectors.joining(", ", "the name of a table: ", ""));
    }
}
