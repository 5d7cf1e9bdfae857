package org.lodegraph.question.criticality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodegraph.question.criticality.CriticalityQueries.RiskRow;
import org.lodegraph.question.criticality.CriticalityQueries.SupplierRow;

/** Compares printed and recomputed risks, and checks the explanation of their difference. */
class RiskComparisonTest {

    private static final Offset<Double> EXACT = within(1e-12);

    /** 0.8 x 0.8 x 5 = 3.2 of AAA, 0.2 x 0.2 x 5 x 0.8 = 0.16 of BBB: 3.36. */
    private static final List<SupplierRow> WORLD =
            List.of(supplier("AAA", 80.0, 0.0, null, false), supplier("BBB", 20.0, 0.0, null, true));

    /** 0.5 x 0.5 x 5 x 1.2 = 1.5 of AAA, 0.5 x 0.5 x 5 x 0.8 = 1 of BBB: 2.5. */
    private static final List<SupplierRow> UNION =
            List.of(supplier("AAA", 50.0, 0.0, 1.2, false), supplier("BBB", 50.0, 0.0, null, true));

    @Test
    void recomputesFromThePrintedInputs() {
        RiskEntry entry = new RiskComparison(row("GS+EU", 2.4, 50.0, 10.0, WORLD, UNION)).entry();

        assertThat(entry.inputs().hhiGlobal()).isCloseTo(3.36, EXACT);
        assertThat(entry.inputs().hhiEu()).isCloseTo(2.5, EXACT);
        // (3.36 x 0.25 + 2.5 x 0.75) x 0.9 x 1 = 2.4435
        assertThat(entry.recomputed()).isCloseTo(2.4435, EXACT);
        assertThat(entry.difference()).isCloseTo(0.0435, EXACT);
        assertThat(entry.withinTolerance()).isTrue();
        assertThat(entry.explanation()).isEmpty();
        assertThat(entry.inputs().evidence())
                .contains("used", "reliance", "recycling", "substitution", "share.AAA", "trade.AAA");
    }

    @Test
    void usesOnlyTheStatedSupply() {
        RiskEntry world = new RiskComparison(row("GSonly", 3.4, null, 0.0, WORLD, List.of())).entry();
        RiskEntry union = new RiskComparison(row("EUonly", 2.5, null, 0.0, List.of(), UNION)).entry();

        assertThat(world.recomputed()).isCloseTo(3.36, EXACT);
        assertThat(union.recomputed()).isCloseTo(2.5, EXACT);
        assertThat(world.inputs().hhiEu()).isNull();
    }

    @Test
    void listsMissingInputs() {
        RiskComparison riskComparison = new RiskComparison(row("GS+EU", 3.4, null, 0.0, WORLD, List.of()));

        assertThat(riskComparison.entry().recomputed()).isNull();
        assertThat(riskComparison.entry().withinTolerance()).isNull();
        assertThat(riskComparison.missing())
                .containsExactly("shares of the EU's own supply", "the EU's import reliance");
        assertThat(riskComparison.entry().explanation())
                .singleElement()
                .asString()
                .startsWith("GSonly would give 3.36");
        assertThat(new RiskComparison(row("EUonly", 3.4, null, null, WORLD, UNION)).missing())
                .containsExactly("the input from recycling");
    }

    @Test
    void namesTheSupplyThatWouldFit() {
        RiskEntry entry = new RiskComparison(row("GSonly", 2.5, 50.0, 0.0, WORLD, UNION)).entry();

        assertThat(entry.withinTolerance()).isFalse();
        assertThat(entry.explanation())
                .anyMatch(text -> text.startsWith("EUonly would give 2.50"))
                .anyMatch(text -> text.contains("74% of these concentrations, which older governance does not"));
    }

    @Test
    void reportsIncompleteSumsAndBounds() {
        List<SupplierRow> gaps = List.of(
                supplier("AAA", 60.0, 0.0, null, false),
                new SupplierRow("production", "CCC", 0.0, null, 0.1, 0.0, null, false, "share.CCC", null),
                supplier("DDD", 5.0, null, null, false));
        RiskEntry entry = new RiskComparison(row("GSonly", 3, null, 0.0, gaps, List.of())).entry();

        assertThat(entry.inputs().globalSharesSum()).isCloseTo(0.6505, EXACT); // 60 + 0.05 + 5
        assertThat(entry.explanation())
                .anyMatch(text -> text.endsWith("of the world add up to 65.1%"))
                .anyMatch(text -> text.startsWith("shares of the world printed as a bound") && text.endsWith(": 1"))
                .anyMatch(text -> text.equals("no governance rating is loaded for DDD; they count as 0"));
    }

    @Test
    void usesBothSuppliesByDefault() {
        RiskEntry entry = new RiskComparison(row(null, 9, 50.0, 0.0, WORLD, UNION)).entry();

        assertThat(entry.used()).isNull();
        assertThat(entry.recomputed()).isCloseTo(2.715, EXACT); // 3.36 x 0.25 + 2.5 x 0.75
        assertThat(entry.explanation()).anyMatch(text -> text.startsWith("the study does not state the supply"));
    }

    private static SupplierRow supplier(
            String iso3, double percent, @Nullable Double governance, @Nullable Double trade, boolean member) {
        return new SupplierRow(
                "production",
                iso3,
                null,
                percent,
                null,
                governance,
                trade,
                member,
                "share." + iso3,
                trade == null ? null : "trade." + iso3);
    }

    private static RiskRow row(
            @Nullable String used,
            double printed,
            @Nullable Double reliance,
            @Nullable Double recycling,
            List<SupplierRow> world,
            List<SupplierRow> union) {
        return new RiskRow(
                "examplium",
                null,
                "refining",
                printed,
                "printed",
                used,
                "used",
                reliance,
                "reliance",
                recycling,
                "recycling",
                1.0,
                "substitution",
                3.0,
                world,
                union);
    }
}
