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
 * No file listed in the manifest is missing or has fewer rows than listed.
 *
 * <p>Other differences are noted, because users edit tables. A folder without a manifest passes.
 */
final class ManifestCheck implements Check {

    @Override
    public String rule() {
        return "no table is shorter than the manifest says";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.covers(0, "files");
        Rows<ManifestRow> manifest = folder.rows(Tables.MANIFEST);
        if (manifest.files().isEmpty()) {
            checkFindings.deviation("no " + Manifest.FILE + ": a table truncated at the end of a line is not detected");
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

    /**
     * {@return the table files that cannot be read at all: they have that fault already, and their rows are not
     * counted}
     */
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
            String expected = "an existing file; if you left it out on purpose, remove this row too";
            checkFindings.fault(Check.fault(placed, "file", "file", row.file(), expected));
        } else if (file.rows() < row.rows()) {
            String expected = row.rows() + " rows or more of " + row.file()
                    + ", which is truncated; if you removed rows on purpose, write the new number here";
            checkFindings.fault(Check.fault(placed, "rows", "number of rows", String.valueOf(file.rows()), expected));
        } else if (file.rows() > row.rows()) {
            checkFindings.deviation(row.file() + ": " + file.rows() + " rows; the manifest lists " + row.rows());
        } else if (row.sha256() != null && !row.sha256().equals(file.sha256())) {
            checkFindings.deviation(
                    row.file() + ": edited since the manifest was written, with the same number of rows");
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
