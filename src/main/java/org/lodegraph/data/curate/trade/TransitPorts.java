package org.lodegraph.data.curate.trade;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.Stage;

/**
 * Ports that ship for another producer, and countries without output despite net exports: the rows of {@code
 * rules/ports_of_exit.csv}.
 */
final class TransitPorts {

    /** Stands for every mineral. */
    private static final MineralId ANY = new MineralId("any");

    private static final String ALL = "all";

    private final Map<MineralStage, Map<String, String>> producers = new HashMap<>();
    private final Map<MineralStage, Set<String>> idle = new HashMap<>();

    void add(ReleaseLine line) {
        MineralStage key = new MineralStage(
                RuleCells.mineral(line.cell("mineral")), RuleCells.constant(Stage.class, line.cell("stage")));
        switch (line.text("role")) {
            case "port-of-exit" -> {
                if (line.text("maker").isEmpty()) {
                    throw line.cell("maker").faulty("maker", "the country that produces the exports");
                }
                producers.computeIfAbsent(key, any -> new TreeMap<>()).put(line.text("iso3"), line.text("maker"));
            }
            case "makes-nothing" ->
                idle.computeIfAbsent(key, any -> new TreeSet<>()).add(line.text("iso3"));
            default -> throw line.cell("role").faulty("role", "port-of-exit or makes-nothing");
        }
    }

    /**
     * {@return the producer of a country's exports of a stage's product: the country itself, unless it is a port of
     * exit}
     */
    String maker(MineralId mineral, Stage stage, String country) {
        return ports(mineral, stage).getOrDefault(country, country);
    }

    /** {@return whether a country without a row in any source is known to have no output} */
    boolean makesNothing(MineralId mineral, Stage stage, String country) {
        Set<String> named = new TreeSet<>(idle.getOrDefault(new MineralStage(mineral, stage), Set.of()));
        named.addAll(idle.getOrDefault(new MineralStage(ANY, stage), Set.of()));
        return named.contains(country)
                || named.contains(ALL)
                || ports(mineral, stage).containsKey(country);
    }

    private Map<String, String> ports(MineralId mineral, Stage stage) {
        return producers.getOrDefault(new MineralStage(mineral, stage), Map.of());
    }
}
