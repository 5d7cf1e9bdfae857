package org.lodegraph.question.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.network.chokepoint.Chokepoint;
import org.lodegraph.network.snapshot.RankInterval;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;

/** Chokepoints and exposures on the worked example, each figure computed by hand. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class ChokepointsTest {

    private static final Offset<Double> EXACT = within(1e-6);

    private static Dependency dependency;

    @BeforeAll
    static void load(Graph graph) {
        dependency = new Dependency(graph, TestDatabase.networks(), WorkedExample.CLOCK);
    }

    @Test
    void ranksRefinersOfAMineralWithShares() {
        List<Chokepoint> refiners = ask(Stage.REFINING, "examplium", null);

        assertThat(refiners)
                .extracting(one -> one.key().value())
                .containsExactly("examplium/refining/RRR", "examplium/refining/SSS");
        assertThat(refiners).extracting(Chokepoint::rank).containsExactly(1, 2);
        assertThat(refiners.get(0).share()).isCloseTo(0.8, EXACT); // 80 / 100
        assertThat(refiners.get(0).hhi().low()).isCloseTo(6800, EXACT); // 80^2 + 20^2
        assertThat(refiners.get(0).hhi().high()).isCloseTo(6800, EXACT); // nothing is unnamed
        assertThat(refiners.get(0).asymmetry()).isCloseTo(0.8, EXACT); // it mines nothing
    }

    @Test
    void listsDependants() {
        List<Chokepoint> refiners = ask(Stage.REFINING, "examplium", null);

        assertThat(refiners.get(0).dependants())
                .extracting(Chokepoint.Dependant::iso3)
                .containsExactly("TTT", "WWW", "EU27"); // 0.9, 0.7333; the bloc 80 / 100, listed last
        assertThat(refiners.get(0).dependants().get(2).exposure()).isCloseTo(0.8, EXACT);
        assertThat(refiners.get(0).chokepoint()).isTrue();
        assertThat(refiners.get(0).chokepointBasis()).isEqualTo("world-loss"); // takes precedence over dependants
        assertThat(refiners.get(1).dependants()).isEmpty(); // 0.1 and 0.2667
    }

    @Test
    void computesWorldLoss() {
        List<Chokepoint> refiners = ask(Stage.REFINING, "examplium", null);

        assertThat(refiners.get(0).worldLoss()).isCloseTo(0.78, EXACT); // (40 x 0.8775 + 60 x 0.715) / 100
        assertThat(refiners.get(1).worldLoss()).isCloseTo(0.12, EXACT); // (40 x 0.06 + 60 x 0.16) / 100
        assertThat(refiners.get(1).chokepointBasis()).isEqualTo("world-loss"); // from 0.1
        assertThat(refiners)
                .extracting(Chokepoint::rankInterval)
                .containsExactly(new RankInterval(1, 1), new RankInterval(2, 2));
        List<Chokepoint> miners = ask(Stage.EXTRACTION, "examplium", null);
        assertThat(miners.get(0).worldLoss()).isCloseTo(0.67, EXACT); // A
        assertThat(miners.get(1).worldLoss()).isCloseTo(0.23, EXACT); // B
    }

    @Test
    void findsDependantsAcrossTwoLayers() {
        List<Chokepoint> miners = ask(Stage.EXTRACTION, "examplium", null);

        assertThat(miners.get(0).key()).hasToString("examplium/extraction/AAA");
        assertThat(miners.get(0).dependants().get(0).exposure()).isCloseTo(0.725, EXACT); // T: 0.9 x 0.75 + 0.1 x 0.5
        assertThat(miners.get(0).dependants().get(1).exposure()).isCloseTo(0.683333, EXACT); // W
        assertThat(miners.get(1).dependants()).isEmpty();
    }

    @Test
    void describesTheStageAfterRemoval() {
        Chokepoint.AfterRemoval after =
                ask(Stage.REFINING, "examplium", null).get(0).afterRemoval();

        assertThat(after).isEqualTo(new Chokepoint.AfterRemoval("SSS", 1.0, 10_000.0)); // S alone is left
    }

    @Test
    void listsMeasuresInForceAtTheDate() {
        assertThat(ask(Stage.REFINING, "examplium", LocalDate.of(2025, 10, 20))
                        .get(0)
                        .measures())
                .containsExactly("r-ban", "r-licence");
        // The ban is suspended from 2025-11-09; the clock says 2026-01-15 if the question has no date.
        assertThat(ask(Stage.REFINING, "examplium", null).get(0).measures()).containsExactly("r-licence");
    }

    @Test
    void countsMineralsWhereTheCountryIsAChokepoint() {
        // R refines over half of T's examplium, twinium and layerium; gapium has no published output.
        assertThat(ask(Stage.REFINING, "examplium", null).get(0).breadth()).isEqualTo(3);
    }

    @Test
    void readsWhatTheEngineComputes() {
        for (Stage stage : List.of(Stage.EXTRACTION, Stage.REFINING)) {
            Answer<List<Chokepoint>> stored = answer(stage, null, Page.FIRST);
            Answer<List<Chokepoint>> computed = answer(stage, new Year(2024), Page.FIRST);

            assertThat(stored.data()).hasSizeGreaterThan(3).isEqualTo(computed.data());
            assertThat(stored.meta().editions()).isEqualTo(computed.meta().editions());
            assertThat(Objects.requireNonNull(stored.meta().statement()).name())
                    .isEqualTo("dependency/rank-chokepoints");
            assertThat(computed.meta().statement()).isNull();
            assertThat(computed.meta().reasons().get("cypher")).contains("default assumptions");
        }
    }

    @Test
    void pagesTheSameRows() {
        List<Chokepoint> all = answer(Stage.REFINING, null, Page.FIRST).data();
        for (Year year : Arrays.asList(null, new Year(2024))) {
            Answer<List<Chokepoint>> second = answer(Stage.REFINING, year, new Page(1, 3));
            assertThat(second.data()).isEqualTo(all.subList(1, 4));
            assertThat(second.meta().more()).isTrue();
        }
        Answer<List<Chokepoint>> last = answer(Stage.REFINING, new Year(2024), new Page(all.size() - 2, 2));
        assertThat(last.data()).isEqualTo(all.subList(all.size() - 2, all.size()));
        assertThat(last.meta().more()).isFalse();
    }

    private static Answer<List<Chokepoint>> answer(Stage stage, @Nullable Year year, Page page) {
        return dependency.chokepoints(new ChokepointsQuestion(stage, null, LossTerms.DEFAULT, year, null, page));
    }

    @Test
    void determinesTheMoat() {
        assertThat(ask(Stage.REFINING, "examplium", null).get(0).moat()).containsExactly("import-fed");
        // In twinium R mines 70 of the 80 that it refines, leads both stages, and imports only B's quarter.
        assertThat(ask(Stage.REFINING, "twinium", null).get(0).moat()).containsExactly("ore-endowment", "integrated");
    }

    @Test
    void listsWorstExposureOfEachMineral() {
        List<MineralExposure> exposures = dependency
                .exposures(new Target("TTT"), "country", null, LossTerms.DEFAULT, Page.FIRST)
                .data();

        assertThat(exposures)
                .extracting(one -> String.valueOf(one.key()))
                .containsExactly("examplium/RRR", "gapium/RRR", "layerium/RRR", "twinium/RRR");
        assertThat(exposures).extracting(MineralExposure::exposure).containsExactly(0.9, 0.5, 0.7, 0.95);
        assertThat(exposures.get(1).exposureUpper()).isCloseTo(0.7, EXACT); // 0.5 + the 0.2 of UNKNOWN refineries
        assertThat(exposures.get(0).capture()).isCloseTo(0.9, EXACT); // R leads refining
        assertThat(exposures.get(0).lockIn()).isCloseTo(8200, EXACT); // 90^2 + 10^2
    }

    @Test
    void explainsEmptyRowsForUnfitFlows() {
        var answer = dependency.exposures(new Target("WWW"), "country-stage", null, LossTerms.DEFAULT, Page.FIRST);

        assertThat(answer.data())
                .extracting(MineralExposure::key)
                .contains(new PointId("examplium/refining/RRR"))
                .containsNull();
        assertThat(answer.meta().reasons().get("gapium")).contains("its trade is a basket");
        assertThat(answer.data().get(1).published())
                .isEqualTo(new PublishedSource(
                        new org.lodegraph.model.Iso3("SSS"),
                        0.55,
                        "Gapium: metal",
                        "average of 2020 to 2023",
                        org.lodegraph.model.Basis.PUBLISHED_SHARE,
                        "worked-example-1.import-share.gapium.refining.WWW.2023.metal.SSS"));
        assertThat(answer.data().get(0).published()).isNull(); // its flows answer
    }

    private static List<Chokepoint> ask(Stage stage, String mineral, @Nullable LocalDate asOf) {
        return dependency
                .chokepoints(new ChokepointsQuestion(
                        stage, new MineralId(mineral), LossTerms.DEFAULT, null, asOf, Page.FIRST))
                .data();
    }
}
