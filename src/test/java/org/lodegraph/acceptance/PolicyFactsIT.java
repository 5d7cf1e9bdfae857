package org.lodegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.graph.RemoteServer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.BlocMembership;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.watch.scan.fact.Facts;

/** The loaded measures and blocs against their published dates and members. */
@Execution(ExecutionMode.CONCURRENT)
class PolicyFactsIT {

    private static RemoteServer server;
    private static NetworkSnapshot snapshot;

    @BeforeAll
    static void read() {
        server = RemoteServer.connect(RunningProgram.shared().bolt(), null, null, null);
        snapshot = new Snapshots(server.graph(), () -> "as loaded").world();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void theMeasuresOnCobaltChangeKoreasLossOnTheirDaysAndOnNoOther() {
        double ban = loss("2025-02-01");
        double quota = loss("2025-10-16");

        assertThat(loss("2025-01-31")).isZero();
        assertThat(ban).isGreaterThan(0.6);
        assertThat(loss("2025-10-15")).isEqualTo(ban); // its last day
        assertThat(quota).isGreaterThan(0.2).isLessThan(ban);
        assertThat(loss("2027-12-31")).isEqualTo(quota);
        assertThat(loss("2028-01-01")).isZero(); // what followed is not loaded
    }

    /** {@return the share of its cobalt that Korea lacks by the measures of a day} */
    private static double loss(String day) {
        LoadedNetwork cobalt = snapshot.all().stream()
                .filter(network -> network.mineral().value().equals("cobalt"))
                .findFirst()
                .orElseThrow();
        return cobalt.losses(MeasuresInForce.at(cobalt, LocalDate.parse(day)))
                .inForce(cobalt.demand(List.of(new Iso3("KOR"))), LossAssumptions.DEFAULT)
                .shared();
    }

    @Test
    void theUnionHasTwentySevenMembers() {
        Facts facts = Facts.read(server.graph(), () -> snapshot);
        Set<String> members = snapshot.details().members(Target.EU27).stream()
                .map(Iso3::value)
                .collect(Collectors.toSet());

        assertThat(members).hasSize(27).contains("DEU", "FRA").doesNotContain("GBR", "USA");
        assertThat(facts.policy().members(new BlocId("eu27"), LocalDate.of(2026, 1, 15)))
                .hasSize(27);
        assertThat(facts.rows().details().memberships().stream().map(BlocMembership::bloc))
                .contains("eu27");
    }
}
