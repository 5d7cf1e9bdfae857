package org.lodegraph.question.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Page;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Range;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.Leg;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.network.snapshot.SinglePoint;
import org.lodegraph.network.snapshot.TargetPoints;
import org.lodegraph.network.snapshot.Witness;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;

/** The figures of definitions 3 on the worked example, each computed by hand. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class SinglePointsTest {

    private static final Offset<Double> EXACT = within(1e-6);

    private static Dependency dependency;

    @BeforeAll
    static void load(Graph graph) {
        dependency = new Dependency(graph, TestDatabase.networks(), WorkedExample.CLOCK);
    }

    @Test
    void listsEveryCountryAtThetaZero() {
        List<SinglePoint> points = ask("TTT", "examplium", "country", 0, 0.01).data();

        assertThat(points)
                .extracting(point -> point.key().value())
                .containsExactly("examplium/RRR", "examplium/AAA", "examplium/BBB", "examplium/SSS");
        assertThat(exposure(points, "RRR")).isCloseTo(0.9, EXACT); // 36 / 40
        assertThat(exposure(points, "AAA")).isCloseTo(0.725, EXACT); // 0.9 x 0.75 + 0.1 x 0.5
        assertThat(exposure(points, "BBB")).isCloseTo(0.275, EXACT); // 0.9 x 0.25 + 0.1 x 0.5
        assertThat(exposure(points, "SSS")).isCloseTo(0.1, EXACT); // 4 / 40
        assertThat(points).allSatisfy(point -> assertThat(point.exposureUpper()).isEqualTo(point.exposure()));
    }

    @Test
    void computesExposureOfTheOtherUser() {
        List<SinglePoint> points = ask("WWW", "examplium", "country", 0, 0.01).data();

        assertThat(exposure(points, "RRR")).isCloseTo(0.733333, EXACT); // 44 / 60
        assertThat(exposure(points, "AAA")).isCloseTo(0.683333, EXACT); // (44 x 0.75 + 16 x 0.5) / 60
        assertThat(exposure(points, "BBB")).isCloseTo(0.316667, EXACT); // (44 x 0.25 + 16 x 0.5) / 60
        assertThat(exposure(points, "SSS")).isCloseTo(0.266667, EXACT); // 16 / 60
    }

    @Test
    void listsOnlyPointsThatReachTheta() {
        assertThat(ask("TTT", "examplium", "country", 0.5, 0.01).data())
                .extracting(point -> point.key().value())
                .containsExactly("examplium/RRR", "examplium/AAA");
        assertThat(ask("TTT", "examplium", "country", 0.8775, 0.01).data())
                .extracting(point -> point.key().value())
                .containsExactly("examplium/RRR"); // 0.9 x (1 - 2/80) reaches 0.8775
        assertThat(ask("TTT", "examplium", "country", 0.9, 0.01).data()).isEmpty();
    }

    @Test
    void countsChainThatMeetsACountryTwiceOnce() {
        List<SinglePoint> countries = ask("TTT", "twinium", "country", 0, 0.01).data();
        List<SinglePoint> operations =
                ask("TTT", "twinium", "country-stage", 0, 0.01).data();

        assertThat(exposure(countries, "RRR")).isCloseTo(0.95, EXACT); // 0.725 + 0.9 - 0.9 x 0.75
        assertThat(operations)
                .extracting(point -> point.key().value())
                .containsExactly(
                        "twinium/refining/RRR", // 0.9
                        "twinium/extraction/RRR", // 0.725
                        "twinium/extraction/BBB", // 0.275
                        "twinium/refining/SSS"); // 0.1
        assertThat(point(countries, "RRR").nMinus1()).isCloseTo(0.2, EXACT); // the smaller of 1 - 70/100 and 1 - 80/100
    }

    @Test
    void findsNothingStructuralWhileEveryLinkCounts() {
        for (double epsilon : new double[] {0, 0.01}) {
            assertThat(ask("TTT", "examplium", "country-stage", 0, epsilon).data())
                    .noneMatch(SinglePoint::structural)
                    .allSatisfy(point -> assertThat(point.dominatorChain()).isEmpty());
        }
    }

    @Test
    void findsStructuralRefineryAboveEpsilon() {
        // At 0.1 the link S -> T, 0.1 of T's input, no longer exceeds epsilon; A -> R and B -> R both do, so no mine is
        // structural.
        List<SinglePoint> points =
                ask("TTT", "examplium", "country-stage", 1, 0.1).data();

        assertThat(points).extracting(point -> point.key().value()).containsExactly("examplium/refining/RRR");
        assertThat(points.get(0).structural()).isTrue();
        assertThat(points.get(0).dominatorChain())
                .extracting(PointId::value)
                .containsExactly("examplium/refining/RRR", "examplium/use/TTT");
    }

    @Test
    void listsDominatorsDownstream() {
        // At 0.25 the links B -> R (0.25) and S -> T (0.1) drop out: only A -> R -> T is left.
        List<SinglePoint> points =
                ask("TTT", "examplium", "country-stage", 1, 0.25).data();

        assertThat(point(points, "AAA").dominatorChain())
                .extracting(PointId::value)
                .containsExactly("examplium/extraction/AAA", "examplium/refining/RRR", "examplium/use/TTT");
    }

    @Test
    void treatsLinkFromUnknownAsAvoidingChain() {
        // Above 0.25 the links R -> T (0.5) and S -> T (0.3) are left, above 0.3 only A -> R -> T.
        assertThat(ask("TTT", "gapium", "country", 1, 0.25).data()).isEmpty();
        assertThat(ask("TTT", "gapium", "country", 1, 0.3).data())
                .extracting(point -> point.key().value())
                .containsExactly("gapium/RRR", "gapium/AAA"); // 0.5, 0.4
        // At 0.19 UNKNOWN -> R (0.2) and UNKNOWN -> T (0.2) count.
        assertThat(ask("TTT", "gapium", "country", 1, 0.19).data()).isEmpty();
    }

    @Test
    void boundsExposureByUntracedSupply() {
        Answer<List<SinglePoint>> countries = ask("TTT", "gapium", "country", 0, 0.01);
        List<SinglePoint> operations =
                ask("TTT", "gapium", "country-stage", 0, 0.01).data();

        // A: 0.5 x 0.8; UNKNOWN has 0.2 at refining and 0.5 x 0.2 at extraction above R
        assertThat(exposure(countries.data(), "AAA")).isCloseTo(0.4, EXACT);
        assertThat(upper(countries.data(), "AAA")).isCloseTo(0.7, EXACT); // 0.4 + 0.2 + 0.1
        assertThat(upper(countries.data(), "RRR")).isCloseTo(0.7, EXACT); // 0.5 + 0.2; its own input passes it anyway
        assertThat(upper(countries.data(), "SSS"))
                .isCloseTo(0.6, EXACT); // 0.3 + 0.2 + 0.1, if S mined R's untraced input
        assertThat(upper(operations, "RRR")).isCloseTo(0.7, EXACT); // 0.5 + 0.2
        assertThat(upper(operations, "SSS"))
                .isCloseTo(0.5, EXACT); // 0.3 + 0.2; R's untraced input cannot be a refinery
        assertThat(supply(countries).untracedShare()).isCloseTo(0.3, EXACT);
    }

    @Test
    void excludesUnknownFromPoints() {
        assertThat(ask("TTT", "gapium", "country-stage", 0, 0.01).data())
                .extracting(point -> point.key().value())
                .containsExactlyInAnyOrder(
                        "gapium/refining/RRR", "gapium/extraction/AAA", "gapium/refining/SSS", "gapium/extraction/BBB");
    }

    @Test
    void computesNMinusOneAndRuleOfSixtyFive() {
        List<SinglePoint> points =
                ask("TTT", "examplium", "country-stage", 0, 0.01).data();

        assertThat(point(points, "RRR").nMinus1()).isCloseTo(0.2, EXACT); // 1 - 80/100
        assertThat(point(points, "AAA").nMinus1()).isCloseTo(0.3, EXACT); // 1 - 70/100
        assertThat(points.stream()
                        .filter(SinglePoint::rule65)
                        .map(point -> point.key().value()))
                .containsExactly("examplium/refining/RRR", "examplium/extraction/AAA"); // 0.9 and 0.725 exceed 0.65
        assertThat(point(ask("WWW", "examplium", "country-stage", 0, 0.01).data(), "RRR")
                        .rule65())
                .isTrue(); // 0.7333
    }

    @Test
    void returnsWitnessWithEvidence() {
        List<SinglePoint> points = ask("TTT", "examplium", "country", 0, 0.01).data();

        Witness witness = point(points, "AAA").witness();
        assertThat(witness.share()).isCloseTo(0.675, EXACT); // 0.75 x 0.9; over S it is 0.5 x 0.1
        assertThat(witness.legs())
                .extracting(leg -> leg.from().value(), leg -> leg.to().value(), Leg::evidence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "examplium/extraction/AAA",
                                "examplium/refining/RRR",
                                "examplium.2024.extraction.AAA.refining.RRR"),
                        org.assertj.core.groups.Tuple.tuple(
                                "examplium/refining/RRR", "examplium/use/TTT", "examplium.2024.refining.RRR.use.TTT"));
        assertThat(witness.legs()).extracting(Leg::share).containsExactly(0.75, 0.9);
        assertThat(witness.legs()).extracting(Leg::tonnes).containsExactly(60.0, 36.0);
        assertThat(point(points, "BBB").witness().share()).isCloseTo(0.225, EXACT); // 0.25 x 0.9; over S 0.05
    }

    @Test
    void sumsMembersOfABlocAndListsDomesticPointsLast() {
        Answer<List<SinglePoint>> answer = ask("EU27", "examplium", "country", 0, 0.01);
        List<SinglePoint> points = answer.data();

        assertThat(points)
                .extracting(point -> point.key().value())
                .containsExactly("examplium/RRR", "examplium/AAA", "examplium/BBB", "examplium/SSS");
        assertThat(exposure(points, "RRR")).isCloseTo(0.8, EXACT); // (36 + 44) / 100
        assertThat(exposure(points, "AAA")).isCloseTo(0.7, EXACT); // 0.8 x 0.75 + 0.2 x 0.5
        assertThat(exposure(points, "SSS")).isCloseTo(0.2, EXACT); // (4 + 16) / 100
        assertThat(points.stream()
                        .filter(SinglePoint::domestic)
                        .map(point -> point.key().value()))
                .containsExactly("examplium/SSS");
        assertThat(supply(answer).demandTonnes()).isEqualTo(100); // 40 + 60
        assertThat(point(points, "RRR").witness().legs().get(1).to()).hasToString("examplium/use/EU27");
        assertThat(point(points, "RRR").witness().legs().get(1).tonnes()).isEqualTo(80.0);
    }

    @Test
    void usesTheFirstAvailableLayerAsOrigin() {
        List<SinglePoint> points = ask("TTT", "layerium", "country", 0, 0.01).data();

        assertThat(points)
                .extracting(point -> point.key().value())
                .containsExactly("layerium/RRR", "layerium/SSS"); // 0.7, 0.3
        assertThat(point(points, "RRR").witness().legs()).hasSize(1);
    }

    @Test
    void withholdsTonnesIfDemandIsOff() {
        Answer<List<SinglePoint>> answer = ask("TTT", "layerium", "country", 0, 0.01);

        assertThat(supply(answer).demandTonnes()).isNull();
        assertThat(answer.data().get(0).witness().legs().get(0).tonnes()).isNull();
        assertThat(answer.meta().reasons()).containsKeys("target.demandTonnes", "witness.legs.tonnes");
    }

    @Test
    void returnsReasonsAloneForUnfitFlows() {
        Answer<List<SinglePoint>> answer = ask("SSS", "gapium", "country", 0, 0.01);

        assertThat(answer.data()).isEmpty();
        assertThat(answer.meta().reasons().get("data"))
                .contains("its trade is a basket")
                .contains("no import sources are printed");
        assertThat(supply(answer).fitness().status()).isEqualTo(FitnessStatus.UNFIT);
    }

    @Test
    void returnsPrintedSourcesForUnfitFlows() {
        Answer<List<SinglePoint>> answer = ask("WWW", "gapium", "country", 0.9, 0.01);

        // 55, 35 and 10% unnamed, as printed; no threshold can apply to shares of imports
        assertThat(answer.data()).extracting(point -> point.key().value()).containsExactly("gapium/SSS", "gapium/RRR");
        SinglePoint first = answer.data().get(0);
        assertThat(first.witness())
                .isEqualTo(new Witness(
                        List.of(new Leg(
                                new PointId("gapium/refining/SSS"),
                                new OperationId("gapium/use/WWW"),
                                0.55,
                                null,
                                org.lodegraph.model.Basis.PUBLISHED_SHARE,
                                "worked-example-1.import-share.gapium.refining.WWW.2023.metal.SSS",
                                List.of())),
                        0.55));
        assertThat(first.exposure()).isNull();
        assertThat(first.structural()).isNull();
        assertThat(first.loss()).isEqualTo(new PartialLoss(null, null, null));
        assertThat(answer.meta().reasons().get("exposure")).contains("its trade is a basket");
        assertThat(answer.meta().reasons())
                .containsKeys(
                        "structural", "exposureUpper", "loss.noRerouting", "lossRange", "nMinus1", "rule65", "stage");
        assertThat(answer.meta().caveats())
                .anyMatch(caveat -> caveat.text().contains("average of 2020 to 2023")
                        && caveat.text().contains("10% come from unnamed countries"));
        assertThat(supply(answer).demandTonnes()).isNull();
    }

    @Test
    void keysPrintedSourcesByStage() {
        assertThat(ask("WWW", "gapium", "country-stage", 0.5, 0.01).data())
                .extracting(point -> point.key().value())
                .containsExactly("gapium/refining/SSS", "gapium/refining/RRR");
    }

    @Test
    void returnsReasonsAloneWithoutFlows() {
        Answer<List<SinglePoint>> answer = ask("AAA", "examplium", "country", 0, 0.01);

        assertThat(answer.data()).isEmpty();
        assertThat(answer.meta().reasons().get("data")).contains("no flows of examplium into AAA");
    }

    @Test
    void usesDataUpToTwoYearsBack() {
        assertThat(ask("TTT", "examplium", 2026, null).meta().year()).isEqualTo(2024);
        assertThat(ask("TTT", "examplium", 2027, null).data()).isEmpty();
        assertThat(ask("TTT", "examplium", 2023, null).data()).isEmpty();
    }

    @Test
    void listsMeasuresNewerThanTheFlows() {
        Answer<List<SinglePoint>> answer = ask("TTT", "examplium", null, LocalDate.of(2026, 1, 15));

        assertThat(answer.meta().caveats())
                .anyMatch(caveat ->
                        caveat.text().contains("r-licence") && caveat.text().contains("in force"))
                .anyMatch(caveat ->
                        caveat.text().contains("r-ban") && caveat.text().contains("suspended"));
    }

    @Test
    void appliesBanWhileItIsInForce() {
        // R's ban closes all that R exports, which is all it makes: the shared loss of R, 0.8775. A licence closes
        // nothing.
        assertThat(supply(ask("TTT", "examplium", null, LocalDate.of(2025, 6, 1)))
                        .lossInForce())
                .isCloseTo(0.8775, EXACT);
        assertThat(supply(ask("TTT", "examplium", null, LocalDate.of(2025, 11, 8)))
                        .lossInForce())
                .isCloseTo(0.8775, EXACT); // the last day before it was suspended
        assertThat(supply(ask("TTT", "examplium", null, LocalDate.of(2026, 1, 15)))
                        .lossInForce())
                .isZero();
        assertThat(supply(ask("TTT", "examplium", null, LocalDate.of(2024, 12, 2)))
                        .lossInForce())
                .isZero(); // the day before it took effect
        assertThat(supply(ask("TTT", "examplium", null, null)).lossInForce()).isNull();
    }

    @Test
    void computesLossesAfterRerouting() {
        List<SinglePoint> points = ask("TTT", "examplium", "country", 0, 0.01).data();

        assertLoss(point(points, "RRR"), 0.875, 0.8775, 0.9); // S replaces 5 of 40; 0.9 x (1 - 2/80)
        assertLoss(point(points, "AAA"), 0.65, 0.693929, 0.725); // 26 of 40; 0.725 x (1 - 3/70)
        assertLoss(point(points, "BBB"), 0.1, 0.210833, 0.275); // 0.275 x (1 - 7/30)
        assertLoss(point(points, "SSS"), 0, 0.06, 0.1); // 0.1 x (1 - 8/20)
        assertThat(point(points, "RRR").lossRange()).isEqualTo(new Range(0.8775, 0.8775)); // whatever the slack
        assertThat(points).extracting(SinglePoint::rank).containsExactly(1, 2, 3, 4);
        assertThat(points).extracting(SinglePoint::rankInterval).doesNotContainNull();
    }

    @Test
    void givesNoReliefWithoutSpareCapacity() {
        LossTerms tight = new LossTerms(
                new LossAssumptions(new SpareCapacity(0, 0), Bound.CENTRAL), java.time.Duration.ofSeconds(10));

        assertThat(ask("examplium", tight).data())
                .allSatisfy(point -> assertThat(point.loss())
                        .isEqualTo(new PartialLoss(point.exposure(), point.exposure(), point.exposure())));
    }

    @Test
    void highPolicyRoutesUnknownSupplyThroughThePoint() {
        LossTerms high = new LossTerms(LossAssumptions.DEFAULT.policy(Bound.HIGH), java.time.Duration.ofSeconds(10));

        assertThat(ask("gapium", high).data())
                .allSatisfy(point -> assertThat(point.loss().noRerouting()).isEqualTo(point.exposureUpper()));
    }

    @Test
    void returnsPartialResultAfterTimeLimit() {
        LossTerms none = new LossTerms(LossAssumptions.DEFAULT, java.time.Duration.ofNanos(1));

        Answer<List<SinglePoint>> answer = ask("examplium", none);

        assertThat(answer.meta().partial()).isTrue();
        assertThat(answer.meta().reasons()).containsKeys("loss.bestCase", "loss.shared", "lossRange", "rankInterval");
        assertThat(answer.data()).hasSize(4).allSatisfy(point -> {
            assertThat(point.loss()).isEqualTo(new PartialLoss(null, null, point.exposure()));
            assertThat(point.lossRange()).isNull();
        });
    }

    /** A threshold of 0 is answered by the engine, and one of {@link TargetPoints#LEAST} from the graph. */
    @Test
    void theGraphHoldsWhatTheEngineComputes() {
        for (String mineral : List.of("examplium", "twinium", "layerium")) {
            for (String unit : List.of("country", "country-stage")) {
                Answer<List<SinglePoint>> computed = ask("TTT", mineral, unit, 0, 0.01);
                Answer<List<SinglePoint>> stored = ask("TTT", mineral, unit, TargetPoints.LEAST, 0.01);

                assertThat(stored.data())
                        .as(mineral + " " + unit)
                        .isEqualTo(computed.data().stream()
                                .filter(point -> Boolean.TRUE.equals(point.structural())
                                        || java.util.Objects.requireNonNull(
                                                        point.loss().shared())
                                                >= TargetPoints.LEAST)
                                .toList());
                assertThat(stored.meta().details()).isEqualTo(computed.meta().details());
            }
        }
    }

    @Test
    void saysItInASentence() {
        assertThat(ask("TTT", "examplium", "country", 0, 0.01).meta().details())
                .extracting("summary")
                .asString()
                .contains("gets 90% of its examplium through")
                .contains("would lack 88% after all countries have rerouted (88% if") // 0.8775 and 0.875
                .contains("may be larger or smaller");
    }

    private static void assertLoss(SinglePoint point, double bestCase, double shared, double noRerouting) {
        assertThat(point.loss().bestCase()).as(point.key().value()).isCloseTo(bestCase, EXACT);
        assertThat(point.loss().shared()).as(point.key().value()).isCloseTo(shared, EXACT);
        assertThat(point.loss().noRerouting()).as(point.key().value()).isCloseTo(noRerouting, EXACT);
    }

    @Test
    void pagesContainTheRowsOfTheStatement() {
        PointsQuestion question = new PointsQuestion(
                new Target("TTT"),
                new MineralId("examplium"),
                "country",
                0.001,
                0.01,
                null,
                LossTerms.DEFAULT,
                null,
                new Page(1, 2));

        Answer<List<SinglePoint>> answer = dependency.singlePoints(question);

        assertThat(answer.data())
                .extracting(point -> point.key().value())
                .containsExactly("examplium/AAA", "examplium/BBB");
        assertThat(answer.meta().more()).isTrue();
        assertThat(answer.meta().statement()).isNotNull();
    }

    private static Answer<List<SinglePoint>> ask(
            String target, String mineral, String unit, double theta, double epsilon) {
        return dependency.singlePoints(new PointsQuestion(
                new Target(target),
                new MineralId(mineral),
                unit,
                theta,
                epsilon,
                null,
                LossTerms.DEFAULT,
                null,
                Page.FIRST));
    }

    private static Answer<List<SinglePoint>> ask(
            String target, String mineral, @Nullable Integer year, @Nullable LocalDate asOf) {
        return dependency.singlePoints(new PointsQuestion(
                new Target(target),
                new MineralId(mineral),
                "country",
                0,
                0.01,
                year == null ? null : new Year(year),
                LossTerms.DEFAULT,
                asOf,
                Page.FIRST));
    }

    private static Answer<List<SinglePoint>> ask(String mineral, LossTerms terms) {
        return dependency.singlePoints(new PointsQuestion(
                new Target("TTT"), new MineralId(mineral), "country", 0, 0.01, null, terms, null, Page.FIRST));
    }

    private static SinglePoint point(List<SinglePoint> points, String iso3) {
        return points.stream()
                .filter(point -> point.iso3().value().equals(iso3))
                .findFirst()
                .orElseThrow();
    }

    private static double exposure(List<SinglePoint> points, String iso3) {
        return java.util.Objects.requireNonNull(point(points, iso3).exposure());
    }

    private static double upper(List<SinglePoint> points, String iso3) {
        return java.util.Objects.requireNonNull(point(points, iso3).exposureUpper());
    }

    private static TargetSupply supply(Answer<?> answer) {
        return ((SinglePointsDetails)
                        java.util.Objects.requireNonNull(answer.meta().details()))
                .target();
    }
}
