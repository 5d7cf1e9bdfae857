package org.lodegraph.question.supply;

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
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Concentration;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.WithDatabase;

/** Shares and concentration on a table small enough to compute by hand. */
@WithDatabase(Fixture.OUTPUT_EXAMPLE)
class SupplyTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final String FIRST = "first-2025";

    private static Supply supply;

    @BeforeAll
    static void load(Graph graph) {
        supply = new Supply(graph);
    }

    @Test
    void listsTheLargestShareFirstAndTheUnnamedRestLast() {
        Answer<List<OutputShare>> answer = supply.shares(ask(FIRST, null, null, "rows"), Page.FIRST);

        assertThat(answer.data()).extracting(OutputShare::iso3).containsExactly("AAA", "BBB", null);
        assertThat(answer.data()).extracting(OutputShare::share).containsExactly(0.6, 0.3, 0.1); // of 60 + 30 + 10
        assertThat(answer.data().get(2).name()).isEqualTo("Other countries");
        assertThat(answer.meta().year()).isEqualTo(2024);
        assertThat(answer.meta().caveats())
                .anySatisfy(
                        caveat -> assertThat(caveat.text()).contains("withheld").contains("CCC"));
    }

    @Test
    void usesChosenFiguresWithoutAnEdition() {
        assertThat(supply.shares(ask(null, null, null, "rows"), Page.FIRST).data())
                .extracting(OutputShare::evidence)
                .containsExactly("s1", "s2");
    }

    @Test
    void explainsPeriodOfSharesWithoutTonnes() {
        Answer<List<OutputShare>> shares = supply.shares(ask("study-2023", null, null, "rows"), Page.FIRST);
        Answer<ConcentrationEntry> concentration = supply.concentration(ask("study-2023", null, null, "rows"));

        assertThat(shares.data()).extracting(OutputShare::share).containsExactly(0.7, 0.3);
        assertThat(shares.data()).extracting(OutputShare::tonnes).containsOnlyNulls();
        assertThat(shares.meta().reasons()).containsEntry("tonnes", "only shares of world output are published");
        assertThat(shares.meta().caveats())
                .anySatisfy(caveat -> assertThat(caveat.text()).contains("average of 2016 to 2020"));
        assertThat(Objects.requireNonNull(concentration.data().hhi()).low()).isEqualTo(4900, EXACT); // 70 squared
        assertThat(concentration.meta().caveats())
                .anySatisfy(caveat -> assertThat(caveat.text()).contains("average of 2016 to 2020"));
    }

    @Test
    void computesSharesOfThePublishedTotal() {
        List<OutputShare> rows =
                supply.shares(ask(FIRST, null, null, "published"), Page.FIRST).data();

        assertThat(Objects.requireNonNull(rows.get(0).share())).isCloseTo(60 / 105.0, EXACT);
    }

    @Test
    void computesConcentration() {
        ConcentrationEntry entry =
                supply.concentration(ask(FIRST, null, null, "rows")).data();
        Concentration.Index hhi = Objects.requireNonNull(entry.hhi());

        assertThat(hhi.low()).isCloseTo(4500, EXACT); // 60^2 + 30^2
        assertThat(hhi.tight()).isCloseTo(4600, EXACT); // the rest, 10, is smaller than the smallest named one
        assertThat(hhi.high()).isCloseTo(4600, EXACT); // and 10^2; with CCC at 20 of 120 it would be 3,472
        assertThat(Objects.requireNonNull(entry.top1()).iso3()).isEqualTo("AAA");
        assertThat(Objects.requireNonNull(entry.top3Share())).isCloseTo(0.9, EXACT);
        assertThat(Objects.requireNonNull(entry.nMinus1Share())).isCloseTo(0.4, EXACT);
        assertThat(Objects.requireNonNull(entry.effectiveSuppliers())).isCloseTo(10_000 / 4500.0, EXACT);
        assertThat(Objects.requireNonNull(entry.governanceWeightedHhi()))
                .isCloseTo(3060, EXACT); // 3,600 x (2.5 + 1.5) / 5 + 900 x (2.5 - 1.5) / 5
    }

    @Test
    void computesConcentrationOverThePublishedTotal() {
        ConcentrationEntry entry =
                supply.concentration(ask(FIRST, null, null, "published")).data();

        assertThat(Objects.requireNonNull(entry.hhi()).low()).isCloseTo(4_500 / (1.05 * 1.05), EXACT);
    }

    @Test
    void answersForAFormAlone() {
        List<OutputShare> rows =
                supply.shares(ask(FIRST, null, "powder", "rows"), Page.FIRST).data();

        assertThat(rows).extracting(OutputShare::evidence).containsExactly("f6");
        assertThat(rows).extracting(OutputShare::share).containsExactly(1.0);
    }

    @Test
    void rejectsFormThatTheEditionDoesNotPrint() {
        assertThatThrownBy(() -> supply.shares(ask(FIRST, null, "dust", "rows"), Page.FIRST))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.accepted()).containsExactly("powder"));
        assertThatThrownBy(() -> ask(null, null, "powder", "rows")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void usesDataUpToTwoYearsBackAndRejectsOlder() {
        assertThat(supply.concentration(ask(null, 2026, null, "rows")).meta().year())
                .isEqualTo(2024);
        assertThatThrownBy(() -> supply.concentration(ask(null, 2027, null, "rows")))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.accepted()).containsExactly("2024"));
    }

    @Test
    void explainsEmptyAnswer() {
        OutputQuestion question = new OutputQuestion(
                new MineralId("examplium"), Stage.USE, Optional.empty(), Optional.empty(), Optional.empty(), "rows");

        assertThat(supply.shares(question, Page.FIRST).data()).isEmpty();
        assertThat(supply.shares(question, Page.FIRST).meta().reasons()).containsKey("data");
        assertThat(supply.concentration(question).data().hhi()).isNull();
        assertThat(supply.concentration(question).meta().reasons()).containsKey("hhi");
    }

    @Test
    void pagesContainTheListOnce() {
        Answer<List<OutputShare>> first = supply.shares(ask(FIRST, null, null, "rows"), new Page(0, 2));
        Answer<List<OutputShare>> second = supply.shares(ask(FIRST, null, null, "rows"), new Page(2, 2));

        assertThat(first.meta().more()).isTrue();
        assertThat(second.meta().more()).isFalse();
        assertThat(first.data()).extracting(OutputShare::evidence).containsExactly("f1", "f2");
        assertThat(second.data()).extracting(OutputShare::evidence).containsExactly("f3");
    }

    private static OutputQuestion ask(
            @Nullable String edition, @Nullable Integer year, @Nullable String form, String denominator) {
        return new OutputQuestion(
                new MineralId("examplium"),
                Stage.REFINING,
                Optional.ofNullable(year).map(Year::new),
                Optional.ofNullable(edition).map(SourceId::new),
                Optional.ofNullable(form),
                denominator);
    }
}
