package org.lodegraph.data.curate.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CountryMeaning;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.TradeHistoryRow;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;

/**
 * Reads the BACI series by value and applies the threshold to each heading and year.
 *
 * <p>Countries are ISO 3166-1 alpha-2 here: {@code NA} is Namibia. A pair with a former state (the Netherlands
 * Antilles) is added to the rest.
 */
final class YearlyValues {

    static final String FILE = "baci-critical-materials/baci_flows_2010_2024_value.csv";

    /** A heading in a year. */
    private record Slot(String hs6, int year) {}

    /** The trade of a pair of countries; null for a former state, and for the rest of the pairs. */
    private record Pair(@Nullable Iso3 exporter, @Nullable Iso3 importer, double valueUsd, String line) {

        boolean isOfCountries() {
            return exporter != null && importer != null;
        }
    }

    private final CurationInput curationInput;
    private final List<Threshold> cuts;
    private final Map<Slot, List<Pair>> pairs =
            new TreeMap<>(Comparator.comparing(Slot::hs6).thenComparing(Slot::year));
    private final Map<String, NamedMineral> minerals = new TreeMap<>();

    YearlyValues(CurationInput curationInput, List<Threshold> cuts) {
        this.curationInput = curationInput;
        this.cuts = cuts;
    }

    /** {@return the largest pairs up to the threshold, then the rest in one row, by heading and year} */
    List<TradeHistoryRow> rows() {
        curationInput.each(
                curationInput.lines(FILE, "year", "material", "hs6", "exporter_iso2", "importer_iso2", "value_usd"),
                this::read);
        List<TradeHistoryRow> rows = new ArrayList<>();
        pairs.forEach((slot, all) -> cut(slot, all, rows));
        return rows;
    }

    private void read(ReleaseLine line) {
        int year = RuleCells.wholeNumber(line.cell("year"));
        if (Threshold.of(year, cuts).isEmpty()) {
            return;
        }
        String hs6 = line.text("hs6");
        if (!minerals.containsKey(hs6)) {
            minerals.put(hs6, curationInput.minerals().mineral("baci", line.cell("material")));
        }
        Pair pair = new Pair(
                country(line.cell("exporter_iso2")),
                country(line.cell("importer_iso2")),
                RuleCells.number(line.cell("value_usd")),
                line.row());
        pairs.computeIfAbsent(new Slot(hs6, year), any -> new ArrayList<>()).add(pair);
    }

    private @Nullable Iso3 country(Cell cell) {
        CountryMeaning place = curationInput.countries().place(cell);
        return place.kind() == CountryMeaning.Kind.FORMER
                ? null
                : curationInput.countries().country(cell);
    }

    private void cut(Slot slot, List<Pair> all, List<TradeHistoryRow> rows) {
        double total = all.stream().mapToDouble(Pair::valueUsd).sum();
        double threshold =
                total * Threshold.of(slot.year, cuts).map(Threshold::share).orElse(1.0);
        List<Pair> largest = all.stream()
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.valueUsd)
                        .thenComparing(pair -> String.valueOf(pair.exporter))
                        .thenComparing(pair -> String.valueOf(pair.importer)))
                .toList();
        double kept = 0;
        double restUsd = 0;
        int rest = 0;
        for (Pair pair : largest) {
            if (pair.isOfCountries() && kept < threshold) {
                rows.add(row(slot, pair, null));
                kept += pair.valueUsd;
            } else {
                restUsd += pair.valueUsd;
                rest++;
            }
        }
        if (rest > 0) {
            rows.add(row(slot, new Pair(null, null, restUsd, "rest"), rest));
        }
    }

    private TradeHistoryRow row(Slot slot, Pair pair, @Nullable Integer count) {
        return new TradeHistoryRow(
                new Hs6(slot.hs6),
                slot.year,
                pair.exporter,
                pair.importer,
                count,
                mineral(slot.hs6),
                pair.valueUsd,
                new Provenance(
                        HistoryPart.BACI.id(), HistoryPart.BACI.id().value(), CurationInput.table(FILE), pair.line));
    }

    /** {@return the mineral of a heading; null for a heading of several minerals} */
    private @Nullable MineralId mineral(String hs6) {
        NamedMineral named = minerals.get(hs6);
        if (named == null) {
            return null;
        }
        String form = named.form();
        return form != null && form.startsWith("basket") ? null : named.mineral();
    }
}
