package org.lodegraph.data.curate.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.BarredPairRow;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;

/**
 * Reads the compiled file of trade ruled out by sanctions, one row for each pair and mineral.
 *
 * <p>{@code *} is every importer or every mineral and becomes an empty cell. The European Union becomes its member
 * states, because trade is between states.
 */
final class SanctionedPairs {

    static final String FILE = "policy-compiled/sanctioned_pairs.csv";
    private static final String ALL = "*";

    private final CurationInput curationInput;
    private final Set<Iso3> union;

    SanctionedPairs(CurationInput curationInput, Set<Iso3> union) {
        this.curationInput = curationInput;
        this.union = new TreeSet<>(union);
    }

    List<BarredPairRow> rows() {
        Map<RecordId, BarredPairRow> pairs = new LinkedHashMap<>();
        curationInput.each(
                curationInput.lines(FILE, "exporter_iso3", "importer_iso3", "minerals", "from", "until", "instrument"),
                line -> {
                    for (BarredPairRow pair : rows(line)) {
                        pairs.putIfAbsent(pair.id(), pair);
                    }
                });
        return List.copyOf(pairs.values());
    }

    private List<BarredPairRow> rows(ReleaseLine line) {
        List<BarredPairRow> rows = new ArrayList<>();
        Iso3 exporter = curationInput.countries().country(line.cell("exporter_iso3"));
        for (String name : line.text("minerals").split(";", -1)) {
            MineralId mineral =
                    name.equals(ALL) ? null : mineral(line.cell("minerals").with(name));
            Cell importer = line.cell("importer_iso3");
            if (importer.text().equals(ALL)) {
                rows.add(row(line, exporter, null, mineral));
            } else if (importer.text().equals("EU27")) {
                union.forEach(state -> rows.add(row(line, exporter, state, mineral)));
            } else {
                rows.add(row(line, exporter, curationInput.countries().country(importer), mineral));
            }
        }
        return rows;
    }

    private MineralId mineral(Cell cell) {
        return curationInput.minerals().mineral("policy", cell).mineral();
    }

    private static BarredPairRow row(
            ReleaseLine line, Iso3 exporter, @Nullable Iso3 importer, @Nullable MineralId mineral) {
        String id = exporter
                + "-" + (importer == null ? "all" : importer.value())
                + "-" + (mineral == null ? "all" : mineral.value());
        return new BarredPairRow(
                new RecordId(id),
                exporter,
                importer,
                mineral,
                PartialDate.first(line.cell("from")),
                PartialDate.first(line.cell("until")),
                line.text("instrument"),
                PolicySources.COMPILED.at("sanctioned_pairs.csv", line.row()));
    }
}
