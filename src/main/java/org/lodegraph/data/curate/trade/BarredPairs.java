package org.lodegraph.data.curate.trade;

import java.time.LocalDate;
import java.util.List;
import org.lodegraph.data.table.BarredPairRow;
import org.lodegraph.model.MineralId;

/** The trade of a mineral ruled out by sanctions for the whole of a year or its end; all other trade is possible. */
final class BarredPairs {

    private final List<BarredPairRow> rows;

    BarredPairs(List<BarredPairRow> rows, MineralId mineral, int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        this.rows = rows.stream()
                .filter(row -> row.mineral() == null || mineral.equals(row.mineral()))
                .filter(row -> row.since() == null || !row.since().isAfter(last))
                .filter(row -> row.until() == null || !row.until().isBefore(last))
                .toList();
    }

    boolean bars(String exporter, String importer) {
        return rows.stream()
                .anyMatch(row -> row.exporter().value().equals(exporter)
                        && !exporter.equals(importer)
                        && (row.importer() == null || row.importer().value().equals(importer)));
    }
}
