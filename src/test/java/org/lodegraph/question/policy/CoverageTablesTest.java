package org.lodegraph.question.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.OutputExample;
import org.lodegraph.testing.StatementCount;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

/** Comparison of blocs, on tables small enough to add up by hand. */
@WithDatabase(Fixture.OUTPUT_EXAMPLE)
class CoverageTablesTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static Graph graph;
    private static CoverageTables tables;

    @BeforeAll
    static void load(Graph loaded) {
        graph = loaded;
        TestDatabase.run("""
                MATCH (mineral:Mineral {id: 'examplium'})
                CREATE (list:CriticalList {id: 'X-2026', year: 2026})
                CREATE (mineral)-[:LISTED_ON {name: 'Examplium'}]->(list)
                CREATE (:Mineral {id: 'silentium', name: 'Silentium', symbols: [], mineralGroup: 'test', unitBasis: 'contained'})
                  -[:LISTED_ON {name: 'Silentium'}]->(list);
                CREATE (:CriticalList {id: 'Y-2020', year: 2020});
                MATCH (whole:Mineral {id: 'examplium'})
                CREATE (whole)<-[:PART_OF]-(:Mineral {id: 'partium', name: 'Partium', symbols: [], mineralGroup: 'test', unitBasis: 'contained'})
                  -[:LISTED_ON {name: 'Partium'}]->(:CriticalList {id: 'P-2026', year: 2026});
                """);
        tables = new CoverageTables(graph, OutputExample.CLOCK);
    }

    @Test
    void comparesBlocs() {
        Answer<List<StageCoverage>> answer = ask("X-2026", "", "rows", CountedMembers.STATES, "union", "club");
        StageCoverage row = answer.data().get(0);

        assertThat(answer.data()).hasSize(1);
        assertThat(row.denominatorTonnes()).isEqualTo(100); // 80 + 20, the chosen rows
        assertThat(row.editions()).containsExactly("second-2025");
        assertThat(row.blocs()).extracting(BlocCoverage::bloc).containsExactly("union", "club"); // in request order
        assertCovered(row.blocs().get(0), 0.2, 20); // BBB
        assertCovered(row.blocs().get(1), 0.8, 80); // AAA
        assertThat(answer.meta().details())
                .extracting("states")
                .hasToString("{union=1, club=1}"); // AAA; BBB is in the club by its union only, CCC has left
    }

    @Test
    void computesGapToEachThreshold() {
        StageCoverage row = ask("X-2026", "", "rows", CountedMembers.STATES, "union", "club")
                .data()
                .get(0);
        BlocCoverage.Missing union = row.blocs().get(0).missing();
        BlocCoverage.Missing club = row.blocs().get(1).missing();

        assertGap(union.to50(), 0.3, 30); // 0.5 - 0.2 of 100 t
        assertGap(union.to65(), 0.45, 45);
        assertGap(union.to100(), 0.8, 80);
        assertGap(club.to50(), 0, 0); // 0.8 reaches it
        assertGap(club.to65(), 0, 0);
        assertGap(club.to100(), 0.2, 20);
    }

    @Test
    void listsLargestProducersOutsideEachBloc() {
        StageCoverage row = ask("X-2026", "", "rows", CountedMembers.STATES, "union", "club")
                .data()
                .get(0);

        assertThat(row.blocs().get(0).outside())
                .containsExactly(new BlocCoverage.Outsider("AAA", "the country AAA", 0.8, 80.0, "s1"));
        assertThat(row.blocs().get(1).outside())
                .containsExactly(new BlocCoverage.Outsider("BBB", "the country BBB", 0.2, 20.0, "s2"));
        assertThat(ask("X-2026", "", "rows", CountedMembers.ALL, "club")
                        .data()
                        .get(0)
                        .blocs()
                        .get(0)
                        .outside())
                .isEmpty();
    }

    @Test
    void excludesWithheldAndUnnamedOutput() {
        Answer<List<StageCoverage>> answer = ask("X-2026", "first-2025", "rows", CountedMembers.STATES, "club");
        StageCoverage row = answer.data().get(0);

        assertCovered(row.blocs().get(0), 0.6, 60); // of 60 + 30 + 10, of which 10 no row names
        assertThat(row.blocs().get(0).outside())
                .extracting(BlocCoverage.Outsider::iso3)
                .containsExactly("BBB");
        assertThat(row.withheld()).containsExactly("CCC");
        assertThat(answer.meta().caveats().toString()).contains("withheld");
    }

    @Test
    void usesPublishedTotalOnRequest() {
        StageCoverage row = ask("X-2026", "first-2025", "published", CountedMembers.STATES, "club")
                .data()
                .get(0);

        assertThat(row.denominatorTonnes()).isEqualTo(105);
        assertCovered(row.blocs().get(0), 60.0 / 105, 60);
        assertGap(row.blocs().get(0).missing().to65(), 0.65 - 60.0 / 105, 8.25); // 68.25 - 60
    }

    @Test
    void tableWithoutTotalHasNoShare() {
        Answer<List<StageCoverage>> answer = ask("X-2026", "second-2025", "published", CountedMembers.STATES, "club");
        BlocCoverage club = answer.data().get(0).blocs().get(0);

        assertThat(club.share()).isNull();
        assertThat(club.tonnes()).isEqualTo(80);
        assertThat(club.missing().to50()).isEqualTo(new Portion(null, null));
        assertThat(answer.meta().reasons()).containsKeys("share", "denominatorTonnes");
    }

    @Test
    void sharesOfTheWorldHaveNoTonnes() {
        Answer<List<StageCoverage>> answer = ask("X-2026", "study-2023", "rows", CountedMembers.STATES, "club");
        StageCoverage row = answer.data().get(0);

        assertThat(row.unit()).isEqualTo("percent");
        assertThat(row.denominatorTonnes()).isNull();
        assertThat(row.blocs().get(0).share()).isCloseTo(0.7, EXACT); // 70 of 70 + 30
        assertThat(row.blocs().get(0).tonnes()).isNull();
        assertThat(row.blocs().get(0).missing().to100().tonnes()).isNull();
        assertThat(row.blocs().get(0).missing().to100().share()).isCloseTo(0.3, EXACT);
        assertThat(answer.meta().reasons()).containsKeys("tonnes", "denominatorTonnes");
    }

    @Test
    void namesTheMineralsOfTheListWithoutOutput() {
        assertThat(ask("X-2026", "", "rows", CountedMembers.STATES, "club")
                        .meta()
                        .details())
                .extracting("withoutOutput")
                .isEqualTo(List.of("silentium"));
        assertThat(ask("Y-2020", "", "rows", CountedMembers.STATES, "club").data())
                .isEmpty();
    }

    @Test
    void includesParentsOfListedMinerals() {
        Answer<List<StageCoverage>> answer = ask("P-2026", "", "rows", CountedMembers.STATES, "club");

        assertThat(answer.data()).extracting(StageCoverage::mineral).containsExactly("examplium");
        assertThat(answer.meta().details()).extracting("withoutOutput").isEqualTo(List.of("partium"));
    }

    @Test
    void explainsMineralOutsideTheList() {
        Answer<List<StageCoverage>> answer = tables.of(
                question(
                        "Y-2020",
                        "",
                        "rows",
                        CountedMembers.STATES,
                        Optional.of(new MineralId("examplium")),
                        Optional.empty(),
                        "club"),
                Page.FIRST);

        assertThat(answer.data()).isEmpty();
        assertThat(answer.meta().reasons().get("data")).isEqualTo("examplium is not on the list Y-2020");
    }

    @Test
    void rejectsUnknownListWithKnownLists() {
        assertThatThrownBy(() -> ask("Z-1999", "", "rows", CountedMembers.STATES, "club"))
                .isInstanceOfSatisfying(InvalidValueException.class, fault -> {
                    assertThat(fault.parameter()).isEqualTo("list");
                    assertThat(fault.accepted()).containsExactly("P-2026", "X-2026", "Y-2020");
                });
    }

    @Test
    void rejectsUnknownBlocWithNearestIds() {
        assertThatThrownBy(() -> ask("X-2026", "", "rows", CountedMembers.STATES, "club", "clup"))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        fault -> assertThat(fault.nearest()).contains("club"));
    }

    @Test
    void runsEachStatementOnceForSeveralBlocs() {
        assertThat(StatementCount.of(
                        graph,
                        () -> ask("X-2026", "", "rows", CountedMembers.STATES, "union", "club", "union", "club")))
                .isEqualTo(Map.of(
                        "policy/list-critical-lists", 1L,
                        "policy/list-bloc-states", 1L,
                        "policy/list-coverage-table", 1L));
    }

    @Test
    void rejectsYearWithoutDataWithAvailableYears() {
        assertThatThrownBy(() -> tables.of(
                        question(
                                "X-2026",
                                "",
                                "rows",
                                CountedMembers.STATES,
                                Optional.empty(),
                                Optional.of(new Year(2010)),
                                "club"),
                        Page.FIRST))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.accepted()).containsExactly("2024"));
    }

    private static Answer<List<StageCoverage>> ask(
            String list, String edition, String denominator, CountedMembers members, String... blocs) {
        return tables.of(
                question(list, edition, denominator, members, Optional.empty(), Optional.empty(), blocs), Page.FIRST);
    }

    private static TableQuestion question(
            String list,
            String edition,
            String denominator,
            CountedMembers members,
            Optional<MineralId> mineral,
            Optional<Year> year,
            String... blocs) {
        return new TableQuestion(
                List.of(blocs).stream().map(BlocId::new).toList(),
                list,
                new OutputFilter(
                        mineral.orElse(null),
                        null,
                        year.orElse(null),
                        edition.isEmpty() ? null : new SourceId(edition),
                        denominator),
                members);
    }

    private static void assertCovered(BlocCoverage bloc, double share, double tonnes) {
        assertNear(bloc.share(), share);
        assertNear(bloc.tonnes(), tonnes);
    }

    private static void assertGap(Portion gap, double share, double tonnes) {
        assertNear(gap.share(), share);
        assertNear(gap.tonnes(), tonnes);
    }

    private static void assertNear(@Nullable Double found, double expected) {
        assertThat(Objects.requireNonNull(found)).isCloseTo(expected, EXACT);
    }
}
