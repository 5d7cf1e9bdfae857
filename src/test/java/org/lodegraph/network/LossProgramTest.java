package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The losses against linear programs written from the definitions, on networks drawn at random. */
class LossProgramTest {

    private static final int NETWORKS = RandomNetworks.trials(2000);
    private static final double SIMPLEX = 1e-7;

    private record Case(
            Columns columns, SupplyNetwork network, RandomNetworks.Drawn removal, Spare spare, List<Integer> uses) {

        static Case draw(int seed) {
            Random random = new Random(seed);
            Columns columns = RandomNetworks.draw(random);
            return new Case(
                    columns,
                    columns.network(),
                    RandomNetworks.removal(columns, random),
                    RandomNetworks.spare(random),
                    RandomNetworks.target(columns, random));
        }

        LossProgram program() {
            return new LossProgram(columns, removal, spare);
        }

        Aftermath after() {
            return new Aftermath(network, removal.removal(), spare);
        }

        Demand demand() {
            return RandomNetworks.demand(columns, network, uses);
        }
    }

    @Test
    void theBestCaseIsWhatTheLargestFlowIntoTheTargetLeavesOpen() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);

            assertThat(drawn.after().bestCase(drawn.demand()))
                    .as("network %d", seed)
                    .isCloseTo(drawn.program().bestCase(drawn.uses), within(SIMPLEX));
        }
    }

    @Test
    void reliefIsTheLargestFlowOfWhatIsSpareIntoAllThatIsLost() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            LossProgram program = drawn.program();
            Aftermath after = drawn.after();

            assertThat(after.lost()).as("network %d", seed).isCloseTo(program.lost(), within(1e-9));
            assertThat(after.relieved())
                    .as("network %d", seed)
                    .isCloseTo(program.relieved(), within(SIMPLEX * (1 + program.lost())));
        }
    }

    @Test
    void whatATargetCouldGetBeyondIsTheLargestFlowWithoutALimit() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);

            assertThat(drawn.after().beyond(drawn.demand()))
                    .as("network %d", seed)
                    .isCloseTo(
                            drawn.program().beyond(drawn.uses),
                            within(SIMPLEX * drawn.demand().tonnes()));
        }
    }
}
