package org.lodegraph.curate.trade;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.curate.Materials;
import org.lodegraph.curate.ReleaseLine;
import org.lodegraph.model.MineralId;
import org.lodegraph.table.ObservationRow;

/**
 * Primary consumption as printed, for comparison with a traced demand: the newest edition's consumption of the flow year
 * that {@code rules/primary_consumption.csv} names; times net import reliance where the printed figure holds scrap and
 * nothing primary is made at home, so that reliance is its primary part.
 */
final class PrimaryConsumption {

    private final List<ReleaseLine> rules;
    private final List<ObservationRow> observations;

    PrimaryConsumption(Materials materials, List<ObservationRow> observations) {
        this.rules = materials.rules("primary_consumption.csv", "mineral", "iso3", "form", "times_reliance", "reason");
        this.observations = observations;
    }

    /**
     * A printed figure.
     *
     * @param tonnes contained
     * @param inputs the observations it comes from
     */
    record Printed(double tonnes, List<String> inputs) {}

    /** {@return the figure for a country, or null where none is printed} */
    @Nullable
    Printed find(MineralId mineral, String iso3, int year) {
        for (ReleaseLine rule : rules) {
            if (rule.text("mineral").equals(mineral.value())
                    && rule.text("iso3").equals(iso3)) {
                return printed(rule, mineral, iso3, year);
            }
        }
        return null;
    }

    private @Nullable Printed printed(ReleaseLine rule, MineralId mineral, String iso3, int year) {
        Optional<ObservationRow> consumption = newest("consumption", mineral, iso3, year, rule.text("form"));
        Double tonnes = consumption.map(ObservationRow::value).orElse(null);
        if (consumption.isEmpty() || tonnes == null) {
            return null;
        }
        String id = consumption.get().id().value();
        if (!rule.text("times_reliance").equals("true")) {
            return new Printed(tonnes, List.of(id));
        }
        Optional<ObservationRow> reliance = newest("net-import-reliance", mineral, iso3, year, "");
        Double part = reliance.map(ObservationRow::value).orElse(null);
        return part == null || reliance.isEmpty()
                ? null
                : new Printed(
                        tonnes * (reliance.get().unit().equals("percent") ? part / 100 : part),
                        List.of(id, reliance.get().id().value()));
    }

    private Optional<ObservationRow> newest(String kind, MineralId mineral, String iso3, int year, String form) {
        return observations.stream()
                .filter(row -> row.kind().equals(kind) && mineral.equals(row.mineral()) && row.year() == year)
                .filter(row -> row.iso3() != null && row.iso3().value().equals(iso3) && row.value() != null)
                .filter(row -> form.isEmpty() || says(row, form))
                .max(Comparator.comparing(
                                (ObservationRow row) -> row.provenance().edition())
                        .thenComparing(ObservationRow::id));
    }

    private static boolean says(ObservationRow row, String form) {
        return String.join(" ", String.valueOf(row.form()), String.valueOf(row.note()))
                .toLowerCase(Locale.ROOT)
                .contains(form.toLowerCase(Locale.ROOT));
    }
}
