package org.lodegraph.curate.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodegraph.curate.Cell;
import org.lodegraph.curate.Materials;
import org.lodegraph.curate.ReleaseLine;
import org.lodegraph.curate.RuleCells;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * The rule tables of trade, read.
 *
 * @param ports by mineral and port of exit: the maker whose feed leaves there
 * @param idle by mineral (or {@value #ANY}) and stage: countries that make nothing, {@value #ALL} for all that no source names
 */
record TradeRules(
        List<FlowCode> codes,
        List<Factor> factors,
        List<PriceSplit> splits,
        Map<MineralId, Map<String, String>> ports,
        Map<String, Set<String>> idle,
        List<FlowOverride> overrides) {

    static final String ANY = "any";
    static final String ALL = "all";

    static TradeRules read(Materials materials) {
        List<FlowCode> codes = new ArrayList<>();
        materials.each(
                materials.rules("flow_codes.csv", "mineral", "hs6", "dataset", "year", "reason"),
                line -> codes.add(code(line)));
        List<Factor> factors = new ArrayList<>();
        materials.each(
                materials.rules(
                        "factors.csv", "mineral", "hs6", "form", "stage", "exporters", "importers", "factor", "basis"),
                line -> factors.add(factor(line)));
        List<PriceSplit> splits = new ArrayList<>();
        materials.each(
                materials.rules("price_splits.csv", "mineral", "hs6", "exporters", "usd_per_kg", "below", "above"),
                line -> splits.add(split(line)));
        Map<MineralId, Map<String, String>> ports = new TreeMap<>();
        Map<String, Set<String>> idle = new TreeMap<>();
        materials.each(
                materials.rules("ports_of_exit.csv", "mineral", "stage", "iso3", "role", "maker"),
                line -> port(line, ports, idle));
        List<FlowOverride> overrides = new ArrayList<>();
        materials.each(
                materials.rules("flow_overrides.csv", "mineral", "stage", "iso3", "kind", "partner", "basis", "reason"),
                line -> overrides.add(override(line)));
        return new TradeRules(codes, factors, splits, ports, idle, overrides);
    }

    /** {@return the minerals whose flows are traced, in name order} */
    Set<MineralId> minerals() {
        return codes.stream().map(FlowCode::mineral).collect(Collectors.toCollection(TreeSet::new));
    }

    List<FlowCode> codes(MineralId mineral) {
        return codes.stream().filter(code -> code.mineral().equals(mineral)).toList();
    }

    List<FlowOverride> overrides(MineralId mineral, Stage stage, FlowOverride.Kind kind) {
        return overrides.stream()
                .filter(row -> row.mineral().equals(mineral) && row.stage() == stage && row.kind() == kind)
                .toList();
    }

    Map<String, String> ports(MineralId mineral) {
        return ports.getOrDefault(mineral, Map.of());
    }

    /** {@return whether a country that no source names as a maker is known to make nothing} */
    boolean makesNothing(MineralId mineral, Stage stage, String iso3) {
        Set<String> named = new TreeSet<>(idle.getOrDefault(mineral + "/" + stage.id(), Set.of()));
        named.addAll(idle.getOrDefault(ANY + "/" + stage.id(), Set.of()));
        return named.contains(iso3)
                || named.contains(ALL)
                || (stage == Stage.EXTRACTION && ports(mineral).containsKey(iso3));
    }

    /**
     * {@return what a line holds of a mineral, or empty where it does not count}
     *
     * @param miners who may ship what only miners ship
     * @param refiners who may take what only refiners take
     */
    Optional<Factor> factor(MineralId mineral, TradeLine line, Set<String> miners, Set<String> refiners) {
        Optional<String> form = splits.stream()
                .filter(split -> split.mineral().equals(mineral) && split.hs6().equals(line.hs6()))
                .filter(split -> split.holds(line.exporter()))
                .max((one, other) -> Integer.compare(
                        one.exporters().size(), other.exporters().size()))
                .map(split -> split.form(line.usdPerKilogram()));
        Factor best = null;
        int closest = -1;
        for (Factor factor : factors) {
            boolean same = factor.mineral().equals(mineral)
                    && factor.hs6().equals(line.hs6())
                    && form.map(factor.form()::equals).orElse(true);
            int fit = same ? factor.fits(line.exporter(), line.importer(), miners, refiners) : -1;
            if (fit > closest) {
                best = factor;
                closest = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    private static FlowCode code(ReleaseLine line) {
        return new FlowCode(
                RuleCells.mineral(line.cell("mineral")),
                new Hs6(line.text("hs6")),
                RuleCells.constant(FlowCode.Dataset.class, line.cell("dataset")),
                RuleCells.wholeNumber(line.cell("year")));
    }

    private static Factor factor(ReleaseLine line) {
        return new Factor(
                RuleCells.mineral(line.cell("mineral")),
                new Hs6(line.text("hs6")),
                line.text("form"),
                RuleCells.constant(Stage.class, line.cell("stage")),
                set(line.cell("exporters")),
                set(line.cell("importers")),
                RuleCells.number(line.cell("factor")));
    }

    private static PriceSplit split(ReleaseLine line) {
        return new PriceSplit(
                RuleCells.mineral(line.cell("mineral")),
                new Hs6(line.text("hs6")),
                set(line.cell("exporters")),
                RuleCells.number(line.cell("usd_per_kg")),
                line.text("below"),
                line.text("above"));
    }

    private static void port(
            ReleaseLine line, Map<MineralId, Map<String, String>> ports, Map<String, Set<String>> idle) {
        String maker = line.text("maker");
        switch (line.text("role")) {
            case "port-of-exit" -> {
                if (maker.isEmpty()) {
                    throw line.cell("maker").faulty("maker", "the country whose material leaves here");
                }
                ports.computeIfAbsent(RuleCells.mineral(line.cell("mineral")), any -> new TreeMap<>())
                        .put(line.text("iso3"), maker);
            }
            case "makes-nothing" ->
                idle.computeIfAbsent(line.text("mineral") + "/" + line.text("stage"), any -> new TreeSet<>())
                        .add(line.text("iso3"));
            default -> throw line.cell("role").faulty("role", "port-of-exit or makes-nothing");
        }
    }

    private static FlowOverride override(ReleaseLine line) {
        String partner = line.text("partner");
        return new FlowOverride(
                RuleCells.mineral(line.cell("mineral")),
                RuleCells.constant(Stage.class, line.cell("stage")),
                line.text("iso3"),
                RuleCells.constant(FlowOverride.Kind.class, line.cell("kind")),
                partner.isEmpty() ? null : partner,
                RuleCells.constant(Basis.class, line.cell("basis")),
                line.text("reason"),
                line.row());
    }

    private static Set<String> set(Cell cell) {
        return cell.isEmpty() ? Set.of() : Arrays.stream(cell.text().split(";")).collect(Collectors.toSet());
    }
}
