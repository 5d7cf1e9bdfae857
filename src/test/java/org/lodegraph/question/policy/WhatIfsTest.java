package org.lodegraph.question.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.OutputExample;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

/** Hypothetical blocs, on tables small enough to add up by hand. */
@WithDatabase(Fixture.OUTPUT_EXAMPLE)
class WhatIfsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static WhatIfs whatIfs;

    @BeforeAll
    static void load(Graph graph) {
        whatIfs = new WhatIfs(graph, TestDatabase.networks(), OutputExample.CLOCK);
    }

    @ParameterizedTest(name = "+{0} -{1}: {2} to {3}")
    @CsvSource({
        "BBB, '',  0.8, 1.0", // AAA 80 and BBB 20 of 100
        "'',  AAA, 0.8, 0.0",
        "BBB, AAA, 0.8, 0.2",
        "TTT, '',  0.8, 0.8" // makes nothing
    })
    void computesOutputCoverageAfterAChange(String add, String remove, double before, double after) {
        WhatIf.Row row =
                ask(change(add, remove, null, null, null), "").data().coverage().get(0);

        assertNear(row.before().share(), before);
        assertNear(row.after().share(), after);
        assertNear(row.after().tonnes(), 100 * after);
        assertNear(row.change(), after - before);
    }

    @Test
    void countsStatesOfMemberBlocsOnRequest() {
        BlocChange leave = new BlocChange(
                new BlocId("club"), null, List.of(new Iso3("BBB")), null, null, null, null, CountedMembers.ALL);
        WhatIf.Row row = ask(leave, "").data().coverage().get(0);

        assertNear(row.before().share(), 1); // AAA, and BBB by its union
        assertNear(row.after().share(), 0.8);
    }

    @Test
    void findsSmallestSetForAThreshold() {
        Answer<WhatIf> answer = ask(change("", "", "examplium", null, 0.9), "");
        WhatIf.Least least = Objects.requireNonNull(answer.data().least());

        assertThat(least.count()).isEqualTo(1);
        assertThat(least.add()).containsExactly(new WhatIf.Joining("BBB", "the country BBB", 0.2, 20.0, "s2"));
        assertNear(least.share(), 1);
        assertThat(least.stage()).isEqualTo("refining");
        assertThat(answer.meta().reasons()).doesNotContainKey("least");
    }

    @Test
    void needsNoCountryIfTheThresholdIsReached() {
        WhatIf.Least least = Objects.requireNonNull(
                ask(change("", "", "examplium", null, 0.8), "").data().least());

        assertThat(least.count()).isZero();
        assertNear(least.share(), 0.8);
    }

    @Test
    void explainsUnreachableThreshold() {
        Answer<WhatIf> answer = ask(change("", "", "examplium", null, 0.95), "first-2025");

        assertThat(answer.data().least()).isNull();
        assertThat(answer.meta().reasons().get("least"))
                .contains("90%", "output without a named country", "CCC"); // 60 + 30 of 100; 10 unnamed; CCC withheld
    }

    @Test
    void leavingCountryMayNotJoin() {
        Answer<WhatIf> answer = ask(change("", "AAA", "examplium", null, 0.5), "");

        assertThat(answer.data().least()).isNull();
        assertThat(answer.meta().reasons().get("least")).contains("20%", "leave");
    }

    @Test
    void explainsMissingOutput() {
        BlocChange change = new BlocChange(
                new BlocId("club"), null, null, new MineralId("examplium"), Stage.EXTRACTION, null, 0.5, null);
        Answer<WhatIf> answer = ask(change, "");

        assertThat(answer.data().coverage()).isEmpty();
        assertThat(answer.meta().reasons().get("least")).contains("examplium at the extraction stage");
    }

    @ParameterizedTest(name = "+{0} -{1}: {2} to {3}")
    @CsvSource({
        "BBB, '',  0.3, 0.7", // AAA refines 60 of 100, half of it from its own ore; BBB 40 of AAA's ore
        "CCC, '',  0.3, 0.6", // the other half
        "'',  AAA, 0.3, 0.0"
    })
    void computesSupplyCoverageAfterAChange(String add, String remove, double before, double after) {
        WhatIf.Row row = ask(change(add, remove, null, "TTT", null), "")
                .data()
                .coverage()
                .get(0);

        assertNear(row.before().share(), before);
        assertNear(row.after().share(), after);
        assertThat(row.stage()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0.3, ''", // already reached
        "0.6, BBB", // CCC would reach 0.6 too, BBB reaches 0.7
        "0.9, BBB CCC"
    })
    void findsSmallestSetForATargetsChains(double threshold, String countries) {
        WhatIf.Least least = Objects.requireNonNull(
                ask(change("", "", "examplium", "TTT", threshold), "").data().least());

        assertThat(least.add().stream().map(WhatIf.Joining::iso3).toList())
                .isEqualTo(countries.isEmpty() ? List.of() : List.of(countries.split(" ")));
        assertThat(least.share()).isGreaterThanOrEqualTo(threshold - 1e-9);
    }

    @Test
    void explainsUnreachableThresholdOfATarget() {
        Answer<WhatIf> answer = ask(change("", "AAA", "examplium", "TTT", 0.1), ""); // every chain passes AAA

        assertThat(answer.data().least()).isNull();
        assertThat(answer.meta().reasons().get("least")).contains("0%", "leave");
    }

    @Test
    void rejectsJoiningMemberAndLeavingNonMember() {
        assertRejected("add[0]", "AAA", () -> ask(change("AAA", "", null, null, null), ""));
        assertRejected("remove[0]", "BBB", () -> ask(change("", "BBB", null, null, null), "")); // by its union only
        assertRejected("remove[0]", "CCC", () -> ask(change("", "CCC", null, null, null), "")); // has left
    }

    @Test
    void rejectsContradictoryOrEmptyChange() {
        assertRejected("remove", "BBB", () -> change("BBB", "BBB", null, null, null));
        assertRejected("add", "none", () -> change("", "", null, null, null));
        assertRejected("mineral", "none", () -> change("", "", null, null, 0.5));
        assertRejected("threshold", "1.1", () -> change("", "", "examplium", null, 1.1));
        assertRejected("threshold", "-0.1", () -> change("", "", "examplium", null, -0.1));
        assertRejected("threshold", "NaN", () -> change("", "", "examplium", null, Double.NaN));
    }

    @Test
    void rejectsYearWithoutDataAndEditionWithTarget() {
        BlocChange change = change("BBB", "", null, null, null);
        assertRejected(
                "year",
                "2010",
                () -> whatIfs.of(new WhatIfQuestion(change, Optional.of(new Year(2010)), Optional.empty(), "rows")));
        assertRejected("edition", "first-2025", () -> ask(change("BBB", "", null, "TTT", null), "first-2025"));
    }

    private static BlocChange change(
            String add, String remove, @Nullable String mineral, @Nullable String target, @Nullable Double threshold) {
        return new BlocChange(
                new BlocId("club"),
                countries(add),
                countries(remove),
                mineral == null ? null : new MineralId(mineral),
                null,
                target == null ? null : new Target(target),
                threshold,
                null);
    }

    private static @Nullable List<Iso3> countries(String code) {
        return code.isEmpty() ? null : List.of(new Iso3(code));
    }

    private static Answer<WhatIf> ask(BlocChange change, String edition) {
        return whatIfs.of(new WhatIfQuestion(
                change,
                Optional.empty(),
                edition.isEmpty() ? Optional.empty() : Optional.of(new SourceId(edition)),
                "rows"));
    }

    private static void assertRejected(
            String parameter, String value, org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
        assertThatThrownBy(question).isInstanceOfSatisfying(InvalidValueException.class, fault -> {
            assertThat(fault.parameter()).isEqualTo(parameter);
            assertThat(fault.value()).isEqualTo(value);
            assertThat(fault.accepted()).isNotEmpty();
        });
    }

    private static void assertNear(@Nullable Double found, double expected) {
        assertThat(Objects.requireNonNull(found)).isCloseTo(expected, EXACT);
    }
}
