package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinCostFlowTest {

    @Test
    void theCheaperPathIsUsedFirst() {
        MinCostFlow flow = new MinCostFlow(2);
        int dear = flow.arc(0, 1, 5, 3);
        int cheap = flow.arc(0, 1, 4, 1);

        assertThat(flow.send(0, 1, 6, () -> false)).isEqualTo(6);
        assertThat(flow.flow(cheap)).isEqualTo(4);
        assertThat(flow.flow(dear)).isEqualTo(2); // the amount that the cheap arc cannot carry
    }

    @Test
    void aPathIsUndoneIfTheTotalIsCheaper() {
        // 0 to 5: first 0-1-3-5 at 2; then 0-2-3 at 3, back over 3-1 at -2, and 1-4-5 at 5
        MinCostFlow flow = new MinCostFlow(6);
        int left = flow.arc(0, 1, 1, 0);
        int right = flow.arc(0, 2, 1, 0);
        int first = flow.arc(1, 3, 1, 2);
        int second = flow.arc(2, 3, 1, 3);
        int detour = flow.arc(1, 4, 1, 5);
        flow.arc(3, 5, 1, 0);
        flow.arc(4, 5, 1, 0);

        assertThat(flow.send(0, 5, 10, () -> false)).isEqualTo(2);
        assertThat(flow.flow(first)).isZero();
        assertThat(flow.flow(second)).isOne();
        assertThat(flow.flow(detour)).isOne();
        assertThat(flow.flow(left)).isOne();
        assertThat(flow.flow(right)).isOne();
    }

    @Test
    void cancellingFlowRefundsItsCost() {
        // as above, with one direct path at 7: the detour costs 3 - 2 + 5 = 6
        MinCostFlow flow = new MinCostFlow(6);
        flow.arc(0, 1, 1, 0);
        flow.arc(0, 2, 1, 0);
        flow.arc(1, 3, 1, 2);
        flow.arc(2, 3, 1, 3);
        int detour = flow.arc(1, 4, 1, 5);
        flow.arc(3, 5, 1, 0);
        flow.arc(4, 5, 1, 0);
        int straight = flow.arc(0, 5, 1, 7);

        assertThat(flow.send(0, 5, 2, () -> false)).isEqualTo(2);
        assertThat(flow.flow(detour)).isOne();
        assertThat(flow.flow(straight)).isZero();
    }

    @Test
    void noOtherFlowOfTheSizeIsCheaperOnGraphsDrawnAtRandom() {
        Random random = new Random(20261123);
        for (int trial = 0; trial < 1000; trial++) {
            int vertices = 4 + random.nextInt(4);
            MinCostFlow flow = new MinCostFlow(vertices);
            LinearProgram program = new LinearProgram();
            LinearProgram.Sum cost = new LinearProgram.Sum();
            List<LinearProgram.Sum> balances = new ArrayList<>();
            IntStream.range(0, vertices).forEach(v -> balances.add(new LinearProgram.Sum()));
            int arcs = 2 * vertices;
            double[] costs = new double[arcs];
            int[] places = new int[arcs];
            for (int i = 0; i < arcs; i++) {
                int from = random.nextInt(vertices - 1);
                int to = from == 0
                        ? 1 + random.nextInt(vertices - 1)
                        : (from + 1 + random.nextInt(vertices - 1)) % vertices;
                double room = 1 + random.nextInt(5);
                costs[i] = random.nextInt(9);
                places[i] = flow.arc(from, to, room, costs[i]);
                int amount = program.amount();
                program.atMost(new LinearProgram.Sum().plus(amount, 1), room);
                cost.plus(amount, costs[i]);
                balances.get(from).plus(amount, -1);
                balances.get(to).plus(amount, 1);
            }

            double sent = flow.send(0, vertices - 1, 1 + random.nextInt(8), () -> false);

            for (int v = 1; v < vertices; v++) {
                program.equal(balances.get(v), v == vertices - 1 ? sent : 0);
            }
            double paid = IntStream.range(0, arcs)
                    .mapToDouble(i -> costs[i] * flow.flow(places[i]))
                    .sum();
            assertThat(paid).as("graph %d", trial).isCloseTo(program.smallest(cost), within(1e-6));
        }
    }

    @Test
    void aSmallerFlowUsesTheCheapPath() {
        MinCostFlow flow = new MinCostFlow(4);
        int cheap = flow.arc(0, 1, 2, 1);
        flow.arc(1, 3, 2, 1);
        int dear = flow.arc(0, 2, 2, 1);
        flow.arc(2, 3, 2, 1.5);

        assertThat(flow.send(0, 3, 1.5, () -> false)).isEqualTo(1.5);
        assertThat(flow.flow(cheap)).isEqualTo(1.5);
        assertThat(flow.flow(dear)).isZero();
    }

    @Test
    void reachabilityEndsAtFullArcs() {
        MinCostFlow flow = new MinCostFlow(4);
        flow.arc(0, 1, 9, 0);
        flow.arc(1, 2, 4, 0);
        flow.arc(2, 3, 9, 0);

        assertThat(flow.send(0, 3, 8, () -> false)).isEqualTo(4);
        assertThat(flow.reachable(0)).containsExactly(true, true, false, false);
    }

    @Test
    void nothingFlowsWithoutAPath() {
        MinCostFlow flow = new MinCostFlow(3);
        flow.arc(0, 1, 9, 0);

        assertThat(flow.send(0, 2, 8, () -> false)).isZero();
    }

    @Test
    void theArraysOfArcsGrow() {
        MinCostFlow flow = new MinCostFlow(102);
        for (int v = 1; v <= 100; v++) {
            flow.arc(0, v, 1, v);
            flow.arc(v, 101, 2, 0);
        }

        assertThat(flow.send(0, 101, 1000, () -> false)).isCloseTo(100, within(1e-9));
    }

    @Test
    void stopsBetweenPaths() {
        MinCostFlow flow = new MinCostFlow(2);
        flow.arc(0, 1, 1, 0);
        flow.arc(0, 1, 1, 1);
        flow.arc(0, 1, 1, 2);
        AtomicInteger asked = new AtomicInteger();

        assertThat(flow.send(0, 1, 3, () -> asked.incrementAndGet() > 2)).isEqualTo(2); // two paths of 1
    }
}
