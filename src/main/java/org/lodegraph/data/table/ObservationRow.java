package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * One published figure, never overwritten.
 *
 * @param id {@code <edition>.<kind>.<mineral|none>.<stage|none>.<iso3|OTHER|WORLD>.<year>} and a suffix if that is not
 *     unique
 * @param kind production (flow-output if set for the tracing alone and not part of shares), reserves, capacity,
 *     net-import-reliance, import-share, leading-share, consumption, price, governance, eu-supply-share
 * @param mineral null only for figures about a country alone
 * @param stage null if the figure has none
 * @param scope the extent of the figure: one country, the countries without a row of their own, or the world
 * @param iso3 the country; null unless scope is country
 * @param partner for import-share: the supplying country (null: "Other countries")
 * @param rank for import-share: 1 for the largest
 * @param form the form of the mineral, or the commodity as printed for import figures
 * @param value the central figure; null if withheld or not available, with the reason in note
 * @param low the lower end of a printed interval
 * @param high the upper end; null with low present: no upper end
 * @param unit t, carat, m3, percent, USD/t, estimate ...
 * @param unitBasis contained, gross, REO ... ; null if unit is neither a mass nor a price of a stated mass
 * @param year the reference year
 * @param basis reported or estimated, or assumed for an override
 * @param raw the text as printed
 * @param note footnotes, and the reason for an absent value: withheld, not-available, none-reported
 * @param chosen whether it is the figure used for its operation, kind and year
 */
@Meaning("one published figure, never overwritten: a new edition adds rows and may change which one is chosen")
public record ObservationRow(
        @Meaning(
                "`<edition>.<kind>.<mineral>.<stage>.<iso3, OTHER or WORLD>.<year>`, then the form and the partner where there are any; `none` where it has no mineral or stage")
        RecordId id,

        @Meaning(
                "production, reserves, capacity, net-import-reliance, import-share, leading-share, leading-output, consumption, price, governance, logistics; flow-output and flow-shipment (an output or a shipment that only the tracing of flows needs, never part of shares); of the EU: eu-supply-share (of its own supply from a country, sources under 1% left out), eu-import-reliance and eol-recycling-input-rate (percent, averages of 2016 to 2020), supply-risk, economic-importance, substitution-index (1: no substitute), trade-parameter, eu-supply-used (in words: the supply from which the risk was computed). The union is no country: its own figures have scope world")
        String kind,

        @Meaning(value = "the mineral", empty = "the figure is about a country alone") @Nullable
        MineralId mineral,

        @Meaning(value = "the stage", empty = "the figure has none") @Nullable
        Stage stage,

        @Meaning("country; other: the countries without a row of their own in that table; world: the printed total")
        Scope scope,

        @Meaning(value = "the country", empty = "the scope is not country") @Nullable
        Iso3 iso3,

        @Meaning(value = "import-share: supplied from", empty = "other countries, or another kind") @Nullable
        Iso3 partner,

        @Meaning(
                value = "import-share: 1 for the largest source; net-import-reliance: the place in the printed list",
                empty = "not in a list")
        @Bounds(least = 1, most = Integer.MAX_VALUE)
        @Nullable
        Integer rank,

        @Meaning(
                value =
                        "a part or another measure of it (rutile, usable ore, magnet rare earths), or for import figures, consumption and prices the commodity and statistic as printed; figures of different forms are never to be added",
                empty = "the edition's own figure for its mineral, stage, place, kind and year")
        @Nullable
        String form,

        @Meaning(value = "the central figure", unit = "see unit", empty = "none is printed; the note says why")
        @Bounds
        @Nullable
        Double value,

        @Meaning(
                value = "the low end where an interval is printed: `<25` runs from 0",
                unit = "see unit",
                empty = "no low end")
        @Bounds
        @Nullable
        Double low,

        @Meaning(
                value = "the high end: in percent 100 for `>50`; 0 for `E`, a net exporter",
                unit = "see unit",
                empty = "no high end")
        @Bounds
        @Nullable
        Double high,

        @Meaning(
                "t, carat, m3, percent (0 to 100), share (0 to 1), USD/t, USD/carat, USD/mtu (a metric ton unit: 10 kg of content), USD, estimate (governance, about -2.5 to 2.5), score (logistics, 1 to 5), index (of the EU), words")
        String unit,

        @Meaning(
                value =
                        "of masses and prices of a mass: contained, gross, oxide, or as printed if the table does not state it",
                empty = "not a mass, or the price does not state it")
        @Nullable
        String unitBasis,

        @Meaning("the reference year; the last year of an average, with the average in the note")
        @Bounds(least = Bounds.FIRST_YEAR, most = Bounds.LAST_YEAR)
        int year,

        @Meaning("reported; estimated (by the survey, or by a rule named in the note); assumed: ours")
        Basis basis,

        @Meaning(value = "as printed", empty = "computed") @Nullable
        String raw,

        @Meaning(
                value =
                        "first why a value is absent: withheld, not-available, none-reported (a printed dash), not-applicable, in-words (Large), included-elsewhere, net-exporter, blank (nothing is printed and no note: none, or not available); then footnotes",
                empty = "none")
        @Nullable
        String note,

        @Meaning("whether it is the figure used for its operation, kind and year")
        boolean chosen,

        Provenance provenance) {

    /** The extent of an observation. */
    public enum Scope {
        COUNTRY,
        OTHER,
        WORLD
    }

    public ObservationRow {
        if ((scope == Scope.COUNTRY) != (iso3 != null)) {
            throw new InvalidValueException("iso3", iso3, "a country if and only if scope is country");
        }
        if (unit.equals("t") && value != null && value < 0) {
            throw new InvalidValueException("value", value, "tonnes, 0 or more");
        }
        if (kind.equals("import-share") && value != null && (value < 0 || value > 1)) {
            throw new InvalidValueException("value", value, "a share from 0 to 1");
        }
        if (low != null && high != null && low > high) {
            throw new InvalidValueException("low", low, "a number not above high (" + high + ")");
        }
    }

    /** {@return the operation that it is a figure of; null if it lacks a mineral, a stage or a country} */
    public @Nullable OperationId operation() {
        return mineral == null || stage == null || iso3 == null ? null : new OperationId(mineral, stage, iso3);
    }
}
