package org.lodegraph.data.curate.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Stage;

/** Properties of every layer, on random rows of trade: two forms, hubs, goods of unknown origin. */
class LayerPropertyTest {

    private static final List<String> NAMES = List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH");

    @Property(seed = "20261123")
    void everyOutputArrivesSomewhereAndNoHubHasOutput(
            @ForAll @IntRange(min = 2, max = 8) int n, @ForAll Random random) {
        Map<String, Double> made = made(n, random);
        Layer layer = Layer.of(made, legs(n, random), Map.of());

        Map<String, Double> ended = new TreeMap<>();
        for (String user : layer.countries()) {
            for (Layer.Arrival arrival : layer.arrivals(user)) {
                assertThat(arrival.tonnes()).isPositive();
                ended.merge(arrival.maker(), arrival.tonnes(), Double::sum);
            }
        }
        ended.remove(TradeLine.UNSPECIFIED);
        made.forEach((maker, tonnes) ->
                assertThat(ended.getOrDefault(maker, 0.0)).isCloseTo(tonnes, within(1e-6 * (1 + tonnes))));
        assertThat(made.keySet()).containsAll(ended.keySet());
    }

    @Property(seed = "20261123")
    void theOrderOfTheRowsDoesNotMatter(@ForAll @IntRange(min = 2, max = 8) int n, @ForAll Random random) {
        Map<String, Double> made = made(n, random);
        List<TradeLeg> legs = legs(n, random);
        List<TradeLeg> shuffled = new ArrayList<>(legs);
        Collections.shuffle(shuffled, random);

        Layer one = Layer.of(made, legs, Map.of());
        Layer other = Layer.of(made, shuffled, Map.of());

        Map<String, Double> left = arrivals(one);
        Map<String, Double> right = arrivals(other);
        Set<String> all = new TreeSet<>(left.keySet());
        all.addAll(right.keySet());
        for (String arrival : all) {
            assertThat(right.getOrDefault(arrival, 0.0)).isCloseTo(left.getOrDefault(arrival, 0.0), within(1e-9));
        }
    }

    @Property(seed = "20261123")
    void theLastLegsOfAnArrivalAddUpToIt(@ForAll @IntRange(min = 2, max = 8) int n, @ForAll Random random) {
        Layer layer = Layer.of(made(n, random), legs(n, random), Map.of());

        for (String user : layer.countries()) {
            for (Layer.Arrival arrival : layer.arrivals(user)) {
                if (arrival.form() != null) {
                    double sum = layer.lastLegs(arrival).stream()
                            .mapToDouble(Layer.LastLeg::tonnes)
                            .sum();
                    assertThat(sum).isCloseTo(arrival.tonnes(), within(1e-9 * (1 + arrival.tonnes())));
                }
            }
        }
    }

    private static Map<String, Double> arrivals(Layer layer) {
        Map<String, Double> all = new TreeMap<>();
        for (String user : layer.countries()) {
            layer.arrivals(user)
                    .forEach(arrival -> all.put(arrival.maker() + " " + user + " " + arrival.form(), arrival.tonnes()));
        }
        return all;
    }

    private static Map<String, Double> made(int n, Random random) {
        Map<String, Double> made = new TreeMap<>();
        for (String name : NAMES.subList(0, n)) {
            if (random.nextInt(3) > 0) {
                made.put(name, 1 + random.nextDouble() * 100);
            }
        }
        return made;
    }

    private static List<TradeLeg> legs(int n, Random random) {
        List<TradeLeg> legs = new ArrayList<>();
        for (int line = 0; line < 3 * n; line++) {
            String from = random.nextInt(8) == 0 ? TradeLine.UNSPECIFIED : NAMES.get(random.nextInt(n));
            String to = NAMES.get(random.nextInt(n));
            if (!from.equals(to)) {
                double tonnes = random.nextDouble() * 40;
                legs.add(new TradeLeg(
                        from,
                        to,
                        random.nextBoolean() ? "metal" : "oxide",
                        Stage.REFINING,
                        tonnes,
                        1,
                        Basis.RECONCILED,
                        new TradeLine(new Heading("810520"), from, to, tonnes, 1, false, "row/" + line)));
            }
        }
        return legs;
    }
}
