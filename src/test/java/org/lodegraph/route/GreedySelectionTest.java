package org.lodegraph.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Basis;
import org.lodegraph.route.GreedySelection.Chosen;

/** How spare capacity is shared out, on candidates made by hand: miners a, b; refiners r, s; each leg and operation with its own spare tonnes. */
class GreedySelectionTest {

    @Test
    void sharesAnOperationOnce() {
        // r has 5 in all, however many mines feed it.
        GreedySelection selection =
                new GreedySelection(List.of(chain("a", 4, 9, "r", 5, 9), chain("b", 4, 9, "r", 5, 9)));

        assertThat(selection.upTo(100, 5)).extracting(Chosen::tonnes).containsExactly(4.0, 1.0);
        assertThat(selection.bindingCut()).extracting(Candidate.Passage::key).containsExactly("r");
    }

    @Test
    void takesTheCountryDisjointFirstThoughItBringsLess() {
        GreedySelection selection = new GreedySelection(
                List.of(chain("a", 9, 9, "r", 9, 9), chain("a", 9, 8, "s", 8, 8), chain("b", 1, 9, "s", 8, 9)));

        assertThat(selection.upTo(100, 5).stream()
                        .map(chosen -> chosen.candidate().key()))
                .containsExactly("a > r > t", "b > s > t"); // a has nothing left for s
    }

    @Test
    void stopsAtTheShortfallAndAtK() {
        List<Candidate> candidates = List.of(chain("a", 4, 9, "r", 9, 9), chain("b", 4, 9, "s", 9, 9));

        assertThat(new GreedySelection(candidates).upTo(5, 5))
                .extracting(Chosen::tonnes)
                .containsExactly(4.0, 1.0);
        GreedySelection one = new GreedySelection(candidates);
        assertThat(one.upTo(100, 1)).hasSize(1);
        assertThat(one.bindingCut()).isEmpty(); // b > s > t is still open
    }

    @Test
    void breaksTiesByKey() {
        GreedySelection selection =
                new GreedySelection(List.of(chain("b", 4, 4, "r", 4, 4), chain("a", 4, 4, "r", 4, 4)));

        assertThat(selection.upTo(100, 5).get(0).candidate().key()).isEqualTo("a > r > t");
    }

    @Test
    void findsNothingAmongNothing() {
        assertThat(new GreedySelection(List.of()).upTo(10, 5)).isEmpty();
    }

    private static Candidate chain(
            String miner, double mine, double ore, String refiner, double refinery, double metal) {
        List<Candidate.Link> legs = new ArrayList<>();
        legs.add(new Candidate.Link(miner, refiner, ore, null, Basis.RECONCILED, "ore"));
        legs.add(new Candidate.Link(refiner, "t", metal, null, Basis.RECONCILED, "metal"));
        return new Candidate(
                miner + " > " + refiner + " > t",
                legs,
                List.of(new Candidate.Sender(miner, mine), new Candidate.Sender(refiner, refinery)),
                List.of(miner, refiner),
                false,
                Math.min(Math.min(mine, ore), Math.min(refinery, metal)));
    }
}
