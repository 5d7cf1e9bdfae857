package org.lodegraph.question.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.derive.Derivation;
import org.lodegraph.data.integrity.WrittenLinks;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.question.dependency.RandomNetwork;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.Tries;
import org.lodegraph.testing.WithDatabase;

/** Compares the candidates of the graph with those of the network engine, on random networks. */
@WithDatabase
class CandidatesTest {

    private static final int NETWORKS = Tries.of(12, 60);

    /** Differs from the default in nothing that can be seen, so that the engine lists the candidates. */
    private static final SpareCapacity ALMOST_DEFAULT = SpareCapacity.DEFAULT.slack(0.25 * (1 + 1e-14));

    private static Routing routing;

    @BeforeAll
    static void load(Graph graph) {
        Random random = new Random(20261201);
        try (var session = TestDatabase.server().driver().session()) {
            RandomNetwork.createCountries(session);
            for (int i = 0; i < NETWORKS; i++) {
                new RandomNetwork("random-" + i, random).create(session);
            }
        }
        TestDatabase.run("UNWIND ['CAA', 'CAB', 'CAC', 'CAD', 'CAE'] AS iso3 MERGE (:Country {iso3: iso3});"
                + "\nCREATE (:Dataset {id: 'lodegraph', run: 'random', state: 'complete'});");
        new Derivation(graph).run((done, all) -> {}, new WrittenLinks());
        routing = new Routing(graph, TestDatabase.networks(), Clock.systemUTC());
    }

    @Test
    void theGraphListsWhatTheEngineLists() {
        int listed = 0;
        for (int i = 0; i < NETWORKS; i++) {
            for (String target : List.of("TAA", "EU27")) {
                for (String exclude : List.of("CAA", "CAB,CAC")) {
                    Answer<Alternatives> stored = ask(i, target, exclude, SpareCapacity.DEFAULT);
                    Answer<Alternatives> computed = ask(i, target, exclude, ALMOST_DEFAULT);

                    assertThat(stored.meta().statement()).isNotNull();
                    assertThat(computed.meta().statement()).isNull();
                    assertThat(computed.meta().reasons()).containsKey("cypher");
                    assertSame(stored.data().candidates(), computed.data().candidates());
                    listed += stored.data().candidates().size();
                    assertNamed(stored.data());
                }
            }
        }
        assertThat(listed).isGreaterThan(2 * NETWORKS);
    }

    private static void assertSame(List<Candidate> stored, List<Candidate> computed) {
        assertThat(stored).hasSameSizeAs(computed);
        Map<String, Candidate> byKey = computed.stream().collect(Collectors.toMap(Candidate::key, one -> one));
        for (int i = 0; i < stored.size(); i++) {
            Candidate one = stored.get(i);
            assertThat(tonnes(one)).isCloseTo(tonnes(computed.get(i)), within(1e-6));
            Candidate same = byKey.get(one.key());
            if (same != null || stored.size() < Candidate.LIMIT) {
                assertThat(same).as(one.key()).isNotNull();
                assertThat(one.operations())
                        .isEqualTo(Objects.requireNonNull(same).operations());
                assertThat(tonnes(one)).isCloseTo(tonnes(same), within(1e-6));
            }
        }
    }

    /** Checks that each route brings no more than the candidate that it names. */
    private static void assertNamed(Alternatives found) {
        Map<String, Candidate> byKey =
                found.candidates().stream().collect(Collectors.toMap(Candidate::key, one -> one));
        for (AlternativeRoute route : found.routes()) {
            assertThat(route.candidate()).isNotNull();
            if (found.candidates().size() < Candidate.LIMIT) {
                assertThat(byKey).containsKey(route.candidate());
                assertThat(route.bottleneckTonnes())
                        .isLessThanOrEqualTo(tonnes(Objects.requireNonNull(byKey.get(route.candidate()))) + 1e-6);
            }
        }
    }

    private static double tonnes(Candidate candidate) {
        return Objects.requireNonNull(candidate.bottleneckTonnes());
    }

    private static Answer<Alternatives> ask(int network, String target, String exclude, SpareCapacity spare) {
        return routing.alternatives(new RouteQuestion(
                new Target(target),
                new MineralId("random-" + network),
                List.of(exclude.split(",", -1)).stream().map(Exclusion::parse).toList(),
                null,
                50,
                0.5,
                LossAssumptions.DEFAULT.spare(spare),
                false,
                false,
                CostWeights.DEFAULT,
                false,
                null,
                null,
                Duration.ofSeconds(10)));
    }
}
