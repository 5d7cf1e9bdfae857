package org.lodegraph.data.load;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.Manifest;
import org.lodegraph.data.table.ManifestRow;
import org.lodegraph.data.table.TableFile;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.TableReader.Rows;
import org.lodegraph.data.table.Tables;

/**
 * No file that the manifest lists is gone or has fewer rows than it says; other differences are noted, because people edit tables.
 *
 * <p>A folder without a manifest is taken as it is.
 */
final class ManifestCheck implements Check {

    @Override
    public String promise() {
        return "no table is shorter than the manifest says";
    }

    @Override
    public void look(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.covers(0, "files");
        Rows<ManifestRow> manifest = folder.rows(Tables.MANIFEST);
        if (manifest.files().isEmpty()) {
            checkFindings.deviation(
                    "no " + Manifest.FILE + ": a table that is cut off at the end of a line is not noticed");
            return;
        }
        Map<String, TableFile> files =
                folder.files().stream().collect(Collectors.toMap(TableFile::name, Function.identity()));
        Set<String> unread = unread(folder);
        manifest.rows().stream()
                .filter(row -> !unread.contains(row.row().file()))
                .forEach(row -> judge(row, files.get(row.row().file()), checkFindings));
        noteUnlisted(manifest, files.keySet(), checkFindings);
    }

    /** {@return the files of tables of which a whole file could not be read: that is their fault, and their rows are not counted} */
    private static Set<String> unread(ImportFolder folder) {
        return Tables.ALL.stream()
                .map(folder::rows)
                .filter(rows -> !rows.whole())
                .flatMap(rows -> rows.files().stream())
                .map(TableFile::name)
                .collect(Collectors.toSet());
    }

    private static void judge(Placed<ManifestRow> placed, @Nullable TableFile file, CheckFindings checkFindings) {
        ManifestRow row = placed.row();
        checkFindings.covers(1, "files");
        if (file == null) {
            String expected = "a file that is there; where it is left out on purpose, take this row out too";
            checkFindings.fault(Check.fault(placed, "file", "file", row.file(), expected));
        } else if (file.rows() < row.rows()) {
            String expected = row.rows() + " rows or more of " + row.file()
                    + ", which is cut off; where rows were taken out on purpose, write their new number here";
            checkFindings.fault(Check.fault(placed, "rows", "number of rows", String.valueOf(file.rows()), expected));
        } else if (file.rows() > row.rows()) {
            checkFindings.deviation(
                    row.file() + ": " + file.rows() + " rows, of which the manifest lists " + row.rows());
        } else if (row.sha256() != null && !row.sha256().equals(file.sha256())) {
            checkFindings.deviation(row.file() + ": edited since the manifest was written, with as many rows");
        }
    }

    private static void noteUnlisted(Rows<ManifestRow> manifest, Set<String> files, CheckFindings checkFindings) {
        Set<String> listed = manifest.values().stream().map(ManifestRow::file).collect(Collectors.toSet());
        files.stream()
                .filter(file -> !listed.contains(file) && manifest.faults().isEmpty())
                .sorted()
                .forEach(file -> checkFindings.deviation(file + ": not in the manifest"));
    }
}
