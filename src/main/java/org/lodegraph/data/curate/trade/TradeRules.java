package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/** The rule tables of trade. */
record TradeRules(
        List<LayerRule> layers,
        List<FlowCode> codes,
        List<Factor> factors,
        List<PriceSplit> splits,
        List<OutputRule> outputs,
        List<FlowOverride> overrides,
        List<UnfitRule> unfit,
        TransitPorts ports) {

    static TradeRules read(CurationInput curationInput) {
        TransitPorts ports = new TransitPorts();
        curationInput.each(
                curationInput.rules("ports_of_exit.csv", "mineral", "stage", "iso3", "role", "maker"), ports::add);
        return new TradeRules(
                table(
                        curationInput,
                        LayerRule::of,
                        "flow_layers.csv",
                        "mineral",
                        "from_stage",
                        "to_stage",
                        "least_tonnes"),
                table(curationInput, FlowCode::of, "flow_codes.csv", "mineral", "heading", "dataset", "year", "reason"),
                table(
                        curationInput,
                        Factor::of,
                        "factors.csv",
                        "mineral",
                        "heading",
                        "form",
                        "stage",
                        "factor",
                        "graded"),
                table(curationInput, PriceSplit::of, "price_splits.csv", "mineral", "heading", "usd_per_kg", "below"),
                table(
                        curationInput,
                        OutputRule::of,
                        "flow_outputs.csv",
                        "mineral",
                        "stage",
                        "method",
                        "shares_of",
                        "basis",
                        "reason"),
                table(
                        curationInput,
                        FlowOverride::of,
                        "flow_overrides.csv",
                        "mineral",
                        "stage",
                        "iso3",
                        "kind",
                        "reason"),
                table(curationInput, UnfitRule::of, "unfit_flows.csv", "mineral", "except", "reason"),
                ports);
    }

    private static <T> List<T> table(
            CurationInput curationInput, Function<ReleaseLine, T> row, String file, String... columns) {
        List<T> rows = new ArrayList<>();
        curationInput.each(curationInput.rules(file, columns), line -> rows.add(row.apply(line)));
        return List.copyOf(rows);
    }

    /** {@return the minerals whose flows are traced, in name order} */
    Set<MineralId> minerals() {
        return layers.stream().map(LayerRule::mineral).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the layers of a mineral, down the chain} */
    List<LayerRule> layers(MineralId mineral) {
        return layers.stream()
                .filter(layer -> layer.mineral().equals(mineral))
                .sorted(Comparator.comparingInt(layer -> layer.from().position()))
                .toList();
    }

    List<FlowCode> codes(MineralId mineral) {
        return codes.stream().filter(code -> code.mineral().equals(mineral)).toList();
    }

    List<OutputRule> outputs(MineralId mineral, Stage stage) {
        return outputs.stream()
                .filter(rule -> rule.mineral().equals(mineral) && rule.stage() == stage)
                .toList();
    }

    List<FlowOverride> overrides(MineralId mineral, Stage stage, FlowOverride.Kind kind) {
        return overrides.stream()
                .filter(row -> row.mineral().equals(mineral) && row.stage() == stage && row.kind() == kind)
                .toList();
    }

    /** {@return the reasons that a mineral's flows cannot answer for a target; empty if no rule excludes it} */
    List<String> unfit(MineralId mineral, String target) {
        return unfit.stream()
                .filter(rule -> rule.mineral().equals(mineral) && !rule.except().contains(target))
                .map(UnfitRule::reason)
                .toList();
    }

    /** {@return the split that applies to a line; one that names its exporter comes before a general one} */
    Optional<PriceSplit> split(MineralId mineral, TradeLine line) {
        return splits.stream()
                .filter(split ->
                        split.mineral().equals(mineral) && split.heading().equals(line.heading()))
                .filter(split -> split.holds(line.exporter()))
                .max(Comparator.comparingInt(split -> split.exporters().isEmpty() ? 0 : 1));
    }

    /** {@return whether a line's price shows that its weight is wrong} */
    boolean isMisweighed(MineralId mineral, TradeLine line) {
        return line.grossTonnes() > 0
                && split(mineral, line)
                        .map(split -> split.form(line.usdPerKilogram()))
                        .filter(PriceSplit.REWEIGH::equals)
                        .isPresent();
    }

    /**
     * {@return the mineral content of a line; empty if the line does not count}
     *
     * @param miners the exporters of goods that only miners ship
     * @param refiners the importers of goods that only refiners import
     */
    Optional<Factor> factor(MineralId mineral, TradeLine line, Set<String> miners, Set<String> refiners) {
        Optional<String> form = split(mineral, line)
                .map(split -> split.form(line.usdPerKilogram()))
                .filter(name -> !name.equals(PriceSplit.REWEIGH));
        Factor best = null;
        int closest = -1;
        for (Factor factor : factors) {
            boolean same = factor.mineral().equals(mineral)
                    && factor.heading().equals(line.heading())
                    && form.map(factor.form()::equals).orElse(true);
            int fit = same ? factor.fits(line.exporter(), line.importer(), miners, refiners) : -1;
            if (fit > closest) {
                best = factor;
                closest = fit;
            }
        }
        return Optional.ofNullable(best);
    }
}
