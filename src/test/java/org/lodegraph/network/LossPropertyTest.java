package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Properties of every loss, on random networks. */
class LossPropertyTest {

    private static final String SEED = "20261123";
    private static final double ROUNDING = 1e-9;

    @Property(seed = SEED)
    void lossesStandInTheirOrder(@ForAll Random random) {
        Columns columns = RandomNetworks.draw(random);
        NetworkAfterRemoval after = afterRemoval(columns, random);
        for (Demand demand : demands(columns)) {
            double bestCase = after.bestCase(demand);
            double shared = after.shared(demand);

            assertThat(bestCase).isBetween(0.0, shared);
            assertThat(shared).isLessThanOrEqualTo(after.exposure(demand) + ROUNDING);
            assertThat(after.exposure(demand)).isLessThanOrEqualTo(1);
            assertThat(after.rho()).isBetween(0.0, 1.0);
        }
    }

    @Property(seed = SEED)
    void moreSlackNeverRaisesALoss(@ForAll Random random) {
        Columns columns = RandomNetworks.draw(random);
        Removal removal = RandomNetworks.removal(columns, random).removal();
        SpareCapacity spare = RandomNetworks.spare(random);
        double[] slacks = {0, 0.25, 1, Double.POSITIVE_INFINITY};
        for (int i = 1; i < slacks.length; i++) {
            neverRises(columns, removal, spare.slack(slacks[i - 1]), spare.slack(slacks[i]));
        }
    }

    @Property(seed = SEED)
    void moreHeadroomNeverRaisesALoss(@ForAll Random random) {
        Columns columns = RandomNetworks.draw(random);
        Removal removal = RandomNetworks.removal(columns, random).removal();
        SpareCapacity spare = RandomNetworks.spare(random);
        double[] headrooms = {0, 0.1, 0.2, 3};
        for (int i = 1; i < headrooms.length; i++) {
            neverRises(columns, removal, spare.headroom(headrooms[i - 1]), spare.headroom(headrooms[i]));
        }
    }

    private static void neverRises(Columns columns, Removal removal, SpareCapacity less, SpareCapacity more) {
        SupplyNetwork network = columns.network();
        NetworkAfterRemoval before = new NetworkAfterRemoval(network, removal, less);
        NetworkAfterRemoval after = new NetworkAfterRemoval(network, removal, more);
        for (Demand demand : Demand.byCountry(network).values()) {
            assertThat(after.bestCase(demand)).isLessThanOrEqualTo(before.bestCase(demand) + ROUNDING);
            assertThat(after.shared(demand)).isLessThanOrEqualTo(before.shared(demand) + ROUNDING);
            assertThat(after.beyond(demand)).isGreaterThanOrEqualTo(before.beyond(demand) - 1e-7);
        }
    }

    @Property(seed = SEED)
    void removingMoreNeverLowersAnExposure(@ForAll Random random) {
        Columns columns = RandomNetworks.draw(random);
        SupplyNetwork network = columns.network();
        Removal some = RandomNetworks.removal(columns, random).removal();
        Removal more = some.and(RandomNetworks.removal(columns, random).removal());
        for (Demand demand : Demand.byCountry(network).values()) {
            double exposure = TransitShare.of(network, some).exposure(demand);

            assertThat(TransitShare.of(network, more).exposure(demand)).isGreaterThanOrEqualTo(exposure - ROUNDING);
            assertThat(TransitShare.of(network, some.withUnknown(network, random.nextBoolean()))
                            .exposure(demand))
                    .isGreaterThanOrEqualTo(exposure - ROUNDING);
        }
    }

    @Property(seed = SEED)
    void renumberingCountriesChangesNothing(@ForAll Random random) {
        Columns columns = RandomNetworks.draw(random);
        int[] numbers = {7, 0, 5, 3, 1, 6, 2, 4};
        Columns other = columns.relabelled(country -> numbers[country]);
        List<Integer> uses = RandomNetworks.target(columns, random);
        SpareCapacity spare = RandomNetworks.spare(random);
        for (int country : columns.knownCountries()) {
            sameLosses(
                    columns,
                    RandomNetworks.demand(columns, columns.network(), uses),
                    Removal.country(columns.network(), country),
                    other,
                    RandomNetworks.demand(other, other.network(), uses),
                    Removal.country(other.network(), numbers[country]),
                    spare);
        }
        for (double epsilon : new double[] {0, 0.2}) {
            Dominators before =
                    Dominators.of(columns.network(), RandomNetworks.demand(columns, columns.network(), uses), epsilon);
            Dominators after =
                    Dominators.of(other.network(), RandomNetworks.demand(other, other.network(), uses), epsilon);

            assertThat(after.operations()).isEqualTo(before.operations());
            assertThat(after.countries())
                    .containsExactlyInAnyOrderElementsOf(before.countries().stream()
                            .map(country -> numbers[country])
                            .toList());
        }
    }

    @Property(seed = SEED)
    void theUnitOfMassChangesNothing(@ForAll Random random) {
        Columns columns = RandomNetworks.draw(random);
        Removal removal = RandomNetworks.removal(columns, random).removal();
        SpareCapacity spare = RandomNetworks.spare(random);
        List<Integer> uses = RandomNetworks.target(columns, random);
        NetworkAfterRemoval plain = new NetworkAfterRemoval(columns.network(), removal, spare);
        Demand demand = RandomNetworks.demand(columns, columns.network(), uses);
        for (double factor : new double[] {1e-6, 1e6}) {
            Columns other = columns.scaled(factor);
            NetworkAfterRemoval scaled = new NetworkAfterRemoval(other.network(), removal, spare);
            Demand scaledDemand = RandomNetworks.demand(other, other.network(), uses);

            assertThat(scaled.bestCase(scaledDemand)).isCloseTo(plain.bestCase(demand), within(ROUNDING));
            assertThat(scaled.rho()).isCloseTo(plain.rho(), within(ROUNDING));
            assertThat(scaled.beyond(scaledDemand) / scaledDemand.tonnes())
                    .isCloseTo(plain.beyond(demand) / demand.tonnes(), within(1e-7));
        }
    }

    /** The arrays of a flow are reused from question to question. */
    @Property(seed = SEED)
    void theOrderOfQuestionsChangesNothing(@ForAll Random random) {
        Columns columns = RandomNetworks.draw(random);
        SupplyNetwork network = columns.network();
        Removal removal = RandomNetworks.removal(columns, random).removal();
        SpareCapacity spare = RandomNetworks.spare(random);
        NetworkAfterRemoval asked = new NetworkAfterRemoval(network, removal, spare);
        List<Demand> demands = demands(columns);
        for (int i = 0; i < 4; i++) {
            Demand demand = demands.get(random.nextInt(demands.size()));
            NetworkAfterRemoval fresh = new NetworkAfterRemoval(network, removal, spare);

            if (random.nextBoolean()) {
                assertThat(asked.relieved()).isEqualTo(fresh.relieved());
            }
            assertThat(asked.beyond(demand)).isEqualTo(fresh.beyond(demand));
            assertThat(asked.bestCase(demand)).isEqualTo(fresh.bestCase(demand));
        }
    }

    @Property(seed = SEED)
    void cuttingAnOperationInTwoChangesNoCountrysFigures(@ForAll Random random) {
        Columns columns = RandomNetworks.draw(random);
        int[] makers = columns.makers();
        int cut = makers[random.nextInt(makers.length)];
        Columns other = columns.split(cut);
        List<Integer> uses = RandomNetworks.target(columns, random);
        List<Integer> moved = uses.stream().map(use -> use + 1).toList();
        Demand demand = RandomNetworks.demand(columns, columns.network(), uses);
        Demand movedDemand = RandomNetworks.demand(other, other.network(), moved);
        SpareCapacity spare = RandomNetworks.spare(random);
        for (int country : columns.knownCountries()) {
            sameLosses(
                    columns,
                    demand,
                    Removal.country(columns.network(), country),
                    other,
                    movedDemand,
                    Removal.country(other.network(), country),
                    spare);
        }
        assertThat(Dominators.of(other.network(), movedDemand, 0).countries())
                .isEqualTo(Dominators.of(columns.network(), demand, 0).countries());
        for (int v : makers) {
            assertThat(other.network().isNetImporter(v > cut ? v + 1 : v))
                    .isEqualTo(columns.network().isNetImporter(v));
        }
    }

    private static void sameLosses(
            Columns columns,
            Demand demand,
            Removal removal,
            Columns other,
            Demand otherDemand,
            Removal otherRemoval,
            SpareCapacity spare) {
        NetworkAfterRemoval before = new NetworkAfterRemoval(columns.network(), removal, spare);
        NetworkAfterRemoval after = new NetworkAfterRemoval(other.network(), otherRemoval, spare);
        RoutingOptions options = new RoutingOptions(spare, 0.3, false, 0, RoutingOptions.FREE);

        assertThat(after.exposure(otherDemand)).isCloseTo(before.exposure(demand), within(ROUNDING));
        assertThat(after.bestCase(otherDemand)).isCloseTo(before.bestCase(demand), within(ROUNDING));
        assertThat(after.shared(otherDemand)).isCloseTo(before.shared(demand), within(ROUNDING));
        assertThat(after.lost()).isCloseTo(before.lost(), within(1e-7));
        assertThat(Rerouting.of(
                                other.network(),
                                otherDemand,
                                otherRemoval,
                                options,
                                new Rerouting.SearchLimits(9, () -> false))
                        .reachable())
                .isCloseTo(
                        Rerouting.of(
                                        columns.network(),
                                        demand,
                                        removal,
                                        options,
                                        new Rerouting.SearchLimits(9, () -> false))
                                .reachable(),
                        within(1e-7));
    }

    private static List<Demand> demands(Columns columns) {
        return List.copyOf(Demand.byCountry(columns.network()).values());
    }

    private static NetworkAfterRemoval afterRemoval(Columns columns, Random random) {
        return new NetworkAfterRemoval(
                columns.network(), RandomNetworks.removal(columns, random).removal(), RandomNetworks.spare(random));
    }
}
