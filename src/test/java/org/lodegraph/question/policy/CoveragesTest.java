package org.lodegraph.question.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.OutputExample;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

/** Coverage by a bloc, on tables small enough to add up by hand. */
@WithDatabase(Fixture.OUTPUT_EXAMPLE)
class CoveragesTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static Coverages coverages;

    @BeforeAll
    static void load(Graph graph) {
        coverages = new Coverages(graph, TestDatabase.networks(), OutputExample.CLOCK);
    }

    @ParameterizedTest(name = "{0} of {1} over {2}: {3}")
    @CsvSource({
        "STATES, '',          rows,      0.8", // 80 of the chosen 100
        "ALL,    '',          rows,      1.0", // with the union's state
        "STATES, first-2025,  rows,      0.6", // 60 of 60 + 30 + 10; the 50 of powder are not added
        "ALL,    first-2025,  rows,      0.9", // 90 of 100; CCC has left
        "STATES, first-2025,  published, 0.571428571428571", // 60 of the printed 105
        "STATES, second-2025, rows,      0.8"
    })
    void countsTheOutputOfTheStatesInside(CountedMembers members, String edition, String denominator, double share) {
        CoverageQuestion question = new CoverageQuestion(
                new BlocId("club"),
                new OutputFilter(
                        new MineralId("examplium"),
                        null,
                        null,
                        edition.isEmpty() ? null : new SourceId(edition),
                        denominator),
                null,
                members);
        List<Coverage> rows = coverages.of(question, Page.FIRST).data();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).stage()).isEqualTo("refining");
        assertThat(share(rows.get(0))).isCloseTo(share, EXACT);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "STATES, '',       0.3", // AAA refines 60, half of it from its own ore; BBB's chain leaves the club
        "ALL,    '',       0.7", // and the 40 of BBB, all from AAA's ore
        "STATES, refining, 0.6", // only refiners count as outside
        "ALL,    refining, 1.0"
    })
    void countsTheChainsThatStayInside(CountedMembers members, String stage, double share) {
        List<Coverage> rows = coverages
                .of(
                        new CoverageQuestion(
                                new BlocId("club"),
                                new OutputFilter(null, stage.isEmpty() ? null : Stage.REFINING, null, null, "rows"),
                                new Target("TTT"),
                                members),
                        Page.FIRST)
                .data();

        assertThat(rows).hasSize(1);
        assertThat(share(rows.get(0))).isCloseTo(share, EXACT);
    }

    @Test
    void rejectsYearWithoutDataWithAvailableYears() {
        assertThatThrownBy(() -> coverages.of(inYear(2023, null), Page.FIRST))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.accepted()).containsExactly("2024"));
        assertThatThrownBy(() -> coverages.of(inYear(2027, new Target("TTT")), Page.FIRST))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.accepted()).containsExactly("2024"));
    }

    @Test
    void usesDataUpToTwoYearsBack() {
        assertThat(coverages.of(inYear(2026, null), Page.FIRST).meta().year()).isEqualTo(2024);
    }

    @Test
    void rejectsEditionWithTarget() {
        assertThatThrownBy(() -> new CoverageQuestion(
                        new BlocId("club"),
                        new OutputFilter(null, null, null, new SourceId("first-2025"), "rows"),
                        new Target("TTT"),
                        CountedMembers.STATES))
                .isInstanceOf(InvalidValueException.class);
    }

    private static CoverageQuestion inYear(int year, @Nullable Target target) {
        return new CoverageQuestion(
                new BlocId("club"),
                new OutputFilter(null, null, new Year(year), null, "rows"),
                target,
                CountedMembers.STATES);
    }

    private static double share(Coverage coverage) {
        return Objects.requireNonNull(coverage.share());
    }
}
