package org.lodegraph.data.curate.trade;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.model.MineralId;

/**
 * Finds the printed primary consumption, for comparison with a traced demand.
 *
 * <p>It is the newest edition's consumption of the flow year, in the series named by {@code
 * rules/primary_consumption.csv}. If the printed figure includes scrap, primary consumption is that figure times net
 * import reliance plus the country's own primary output. A figure in another unit is scaled as the stage's output is.
 */
final class PrimaryConsumption {

    private final List<ReleaseLine> rules;
    private final List<ObservationRow> observations;

    PrimaryConsumption(CurationInput curationInput, List<ObservationRow> observations) {
        this.rules = curationInput.rules(
                "primary_consumption.csv", "mineral", "iso3", "form", "factor", "times_reliance", "reason");
        this.observations = observations;
    }

    /**
     * A printed figure.
     *
     * @param tonnes contained
     * @param inputs the observations it comes from
     */
    record Printed(double tonnes, List<String> inputs) {}

    /** {@return the figure for a country, or null if none is printed} */
    @Nullable
    Printed find(MineralFlows flows, FlowLayer use, String iso3) {
        for (ReleaseLine rule : rules) {
            if (rule.text("mineral").equals(flows.mineral().value())
                    && rule.text("iso3").equals(iso3)) {
                return printed(rule, flows, use, iso3);
            }
        }
        return null;
    }

    private @Nullable Printed printed(ReleaseLine rule, MineralFlows flows, FlowLayer use, String iso3) {
        Optional<ObservationRow> consumption =
                newest("consumption", flows.mineral(), iso3, flows.year(), rule.text("form"));
        Double printed = consumption.map(ObservationRow::value).orElse(null);
        if (consumption.isEmpty() || printed == null) {
            return null;
        }
        double tonnes = printed * (rule.text("factor").isEmpty() ? 1 : RuleCells.number(rule.cell("factor")));
        String id = consumption.get().id().value();
        if (!rule.text("times_reliance").equals("true")) {
            return new Printed(tonnes, List.of(id));
        }
        Optional<ObservationRow> reliance =
                newest("net-import-reliance", flows.mineral(), iso3, flows.year(), rule.text("reliance_form"));
        Double part = reliance.map(ObservationRow::value).orElse(null);
        return part == null || reliance.isEmpty()
                ? null
                : new Printed(
                        tonnes * (reliance.get().unit().equals("percent") ? part / 100 : part)
                                + use.senders().tonnes(iso3),
                        List.of(id, reliance.get().id().value()));
    }

    private Optional<ObservationRow> newest(String kind, MineralId mineral, String iso3, int year, String form) {
        return observations.stream()
                .filter(row -> row.kind().equals(kind) && mineral.equals(row.mineral()) && row.year() == year)
                .filter(row -> row.iso3() != null && row.iso3().value().equals(iso3) && row.value() != null)
                .filter(row -> form.isEmpty() || mentions(row, form))
                .max(Comparator.comparing(
                                (ObservationRow row) -> row.provenance().edition())
                        .thenComparing(ObservationRow::id));
    }

    private static boolean mentions(ObservationRow row, String form) {
        return String.join(" ", String.valueOf(row.form()), String.valueOf(row.note()))
                .toLowerCase(Locale.ROOT)
                .contains(form.toLowerCase(Locale.ROOT));
    }
}
