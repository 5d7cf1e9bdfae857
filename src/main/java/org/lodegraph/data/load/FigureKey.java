package org.lodegraph.data.load;

import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/** The subject of a figure, regardless of publisher and year: figures with the same key are comparable. */
record FigureKey(
        String kind,
        @Nullable MineralId mineral,
        @Nullable Stage stage,
        Scope scope,
        @Nullable Iso3 iso3,
        @Nullable Iso3 partner,
        @Nullable String form,
        String unit,
        @Nullable String unitBasis) {

    static FigureKey of(ObservationRow row) {
        return new FigureKey(
                row.kind(),
                row.mineral(),
                row.stage(),
                row.scope(),
                row.iso3(),
                row.partner(),
                row.form(),
                row.unit(),
                row.unitBasis());
    }

    /** {@return the figure in a few words} */
    String text() {
        String place = iso3 == null ? scope.name() : iso3.value();
        String of = kind + " of " + mineral + (stage == null ? "" : "/" + stage.id()) + " " + place;
        return form == null ? of : of + " (" + form + ")";
    }
}
