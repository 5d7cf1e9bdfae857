package org.lodegraph.data.table;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Lists the files of a folder of tables, so that missing and truncated files are detected. */
public final class Manifest {

    /** The name of the manifest file. */
    public static final String FILE = Tables.MANIFEST.name() + ".csv";

    private Manifest() {}

    /** {@return the manifest rows of a folder in its current state, sorted by file name} */
    public static List<ManifestRow> of(Path folder) {
        return of(folder, table -> true);
    }

    /** {@return the manifest rows of the tables that match a filter, sorted by file name} */
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
