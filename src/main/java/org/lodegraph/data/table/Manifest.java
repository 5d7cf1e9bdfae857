package org.lodegraph.data.table;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The list of the files of a folder of tables, by which a file that is gone or cut off is noticed. */
public final class Manifest {

    /** The file that holds it. */
    public static final String FILE = Tables.MANIFEST.name() + ".csv";

    private Manifest() {}

    /** {@return the rows of the manifest of a folder as it is now, in the order of their names} */
    public static List<ManifestRow> of(Path folder) {
        return of(folder, table -> true);
    }

    /** {@return the same for some of the tables} */
    public static List<ManifestRow> of(Path folder, Predicate<Table<?>> some) {
        TableReader reader = new TableReader(folder);
        return Tables.ALL.stream()
                .filter(some)
                .flatMap(table -> reader.read(table).files().stream())
                .sorted(Comparator.comparing(TableFile::name))
                .map(file -> new ManifestRow(file.name(), file.rows(), file.sha256()))
                .toList();
    }
}
