package org.lodegraph.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DemandTest {

    private final Draft draft = new Draft()
            .operation("R", Columns.REFINING, "R")
            .operation("S", Columns.REFINING, "S")
            .operation("T", Columns.USE, "T")
            .operation("W", Columns.USE, "W")
            .operation("W2", Columns.USE, "W")
            .operation("idle", Columns.USE, "I")
            .operation("nobody", Columns.USE, "UNKNOWN")
            .link("R", "T", 10)
            .link("R", "W", 20)
            .link("S", "W2", 10)
            .link("S", "nobody", 7);
    private final SupplyNetwork network = draft.network();

    @Test
    void everyCountryThatUsesAnyHasOne() {
        Map<Integer, Demand> demands = Demand.byCountry(network);

        assertThat(demands.keySet()).containsExactly(draft.country("T"), draft.country("W"));
        Demand both = requireNonNull(demands.get(draft.country("W")));
        assertThat(both.tonnes()).isEqualTo(30); // 20 + 10
        assertThat(both.uses()).containsExactly(draft.at("W"), draft.at("W2"));
    }

    @Test
    void aBlocIsTheSumOfItsMembersAndItsFiguresTheirMean() {
        Demand bloc = draft.demand(network, "T", "W", "I");

        assertThat(bloc.tonnes()).isEqualTo(40);
        // all but S's 10 of 40
        assertThat(TransitShare.of(network, draft.removal("R")).exposure(bloc)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void aTargetWithoutDemandHasNoExposure() {
        Demand none = Demand.of(network, country -> false);
        Removal all = draft.removal("R", "S");
        NetworkAfterRemoval after = new NetworkAfterRemoval(network, all, SpareCapacity.DEFAULT);

        assertThat(none.tonnes()).isZero();
        assertThat(none.uses()).isEmpty();
        assertThat(TransitShare.of(network, all).exposure(none)).isZero();
        assertThat(ChainPoints.of(network, none, Removal.of()).operations()).isEmpty();
        assertThat(after.bestCase(none)).isZero();
        assertThat(after.shared(none)).isZero();
        assertThat(Dominators.of(network, none, 0).operations()).isEmpty();
        assertThat(Dominators.of(network, none, 0).countries()).isEmpty();
    }

    @Test
    void unknownUseIsLostTooAndCompetes() {
        NetworkAfterRemoval after = new NetworkAfterRemoval(network, draft.removal("S"), SpareCapacity.DEFAULT);

        // W2's 10 and 7 of unknown use; R may not serve them, because no link does
        assertThat(after.lost()).isCloseTo(17, within(1e-12));
        assertThat(after.rho()).isZero();
    }

    @Test
    void withoutLossThereIsNoRelief() {
        NetworkAfterRemoval after = new NetworkAfterRemoval(network, Removal.of(), SpareCapacity.DEFAULT);

        assertThat(after.lost()).isZero();
        assertThat(after.rho()).isZero();
        assertThat(after.shared(draft.demand(network, "T"))).isZero();
    }
}
