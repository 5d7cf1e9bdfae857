package org.lodegraph.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.table.TableChanges.Revision;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;

/** Counts added, removed and revised rows, and orders the revisions by size. */
class TableChangesTest {

    /**
     * Of 300 t of tin, 220 to 226 is 2 percent; of 10 t of rhenium, 2 to 4 is 20 percent: the larger revision, though
     * the smaller number.
     */
    @Test
    void comparesARevisionByItsShareOfTheSeries() {
        List<ObservationRow> former = List.of(
                row("a", "tin", 220),
                row("b", "tin", 80),
                row("c", "rhenium", 2),
                row("d", "rhenium", 8),
                row("e", "tin", 0));
        List<ObservationRow> now = List.of(
                row("a", "tin", 226),
                row("b", "tin", 80),
                row("c", "rhenium", 4),
                row("d", "rhenium", 8),
                row("f", "tin", 0));

        TableChanges changes = TableChanges.between(Tables.OBSERVATIONS, former, now);

        assertThat(List.of(changes.fresh(), changes.gone(), changes.revised(), changes.kept()))
                .containsExactly(1, 1, 2, 2);
        assertThat(changes.revisions().stream().sorted(TableChanges.BY_WEIGHT))
                .containsExactly(
                        new Revision("observations", "c", "value", 2, 4, 0.2),
                        new Revision("observations", "a", "value", 220, 226, 0.02));
    }

    private static ObservationRow row(String id, String mineral, double value) {
        return new ObservationRow(
                new RecordId(id),
                "production",
                new MineralId(mineral),
                Stage.EXTRACTION,
                ObservationRow.Scope.COUNTRY,
                new Iso3("PER"),
                null,
                null,
                null,
                value,
                null,
                null,
                "t",
                "contained",
                2024,
                Basis.REPORTED,
                null,
                null,
                true,
                new Provenance(new SourceId("a"), "a", "t", id));
    }
}
