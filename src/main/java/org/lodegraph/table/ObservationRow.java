package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.error.Invalid;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;

/**
 * One published figure, never overwritten.
 *
 * @param id {@code <edition>.<kind>.<mineral|none>.<stage|none>.<iso3|OTHER|WORLD>.<year>} and a suffix where that is not unique
 * @param kind production (flow-output where it was set for the tracing alone and is no part of shares), reserves, capacity, net-import-reliance, import-share, leading-share, consumption, price, governance, eu-supply-share
 * @param mineral null only for figures about a country alone
 * @param stage null where the figure has none
 * @param scope what it is about: one country, the rest that no row names, or the world
 * @param iso3 the country; null unless scope is country
 * @param partner for import-share: the country supplied from (null: "Other countries")
 * @param rank for import-share: 1 for the largest
 * @param form what form of the mineral, or the commodity as printed for import figures
 * @param value the central figure; null where it is withheld or not available, with the reason in note
 * @param low the lower end where an interval was printed
 * @param high the upper end; null with low present: no upper end
 * @param unit t, carat, m3, percent, USD/t, estimate ...
 * @param unitBasis contained, gross, REO ... ; null where unit is not a mass
 * @param year the year of reference
 * @param basis reported or estimated, or assumed for an override
 * @param raw the text as printed
 * @param note footnotes, and why a value is absent: withheld, not-available, none-reported
 * @param chosen whether it is the one taken for its operation, kind and year
 */
public record ObservationRow(
        RecordId id,
        String kind,
        @Nullable MineralId mineral,
        @Nullable Stage stage,
        Scope scope,
        @Nullable Iso3 iso3,
        @Nullable Iso3 partner,
        @Nullable Integer rank,
        @Nullable String form,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        String unit,
        @Nullable String unitBasis,
        int year,
        Basis basis,
        @Nullable String raw,
        @Nullable String note,
        boolean chosen,
        Provenance provenance) {

    /** What an observation is about. */
    public enum Scope {
        COUNTRY,
        OTHER,
        WORLD
    }

    public ObservationRow {
        if ((scope == Scope.COUNTRY) != (iso3 != null)) {
            throw new Invalid("iso3", iso3, "a country if and only if scope is country");
        }
        if (unit.equals("t") && value != null && value < 0) {
            throw new Invalid("value", value, "tonnes, 0 or more");
        }
        if (kind.equals("import-share") && value != null && (value < 0 || value > 1)) {
            throw new Invalid("value", value, "a share from 0 to 1");
        }
        if (low != null && high != null && low > high) {
            throw new Invalid("low", low, "a number not above high (" + high + ")");
        }
    }
}
