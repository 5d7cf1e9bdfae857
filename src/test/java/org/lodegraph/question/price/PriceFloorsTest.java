package org.lodegraph.question.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.policy.CountedMembers;
import org.lodegraph.question.price.PriceFloor.LegCost;
import org.lodegraph.question.price.PriceFloor.TargetCost;
import org.lodegraph.testing.OutputExample;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

/**
 * The cost of a price floor on flows small enough to add up by hand.
 *
 * <pre>
 *   refined by     AAA  BBB  CCC  UNKNOWN  TTT
 *   use of TTT      60   40   30       10    5
 *   use of AAA                20                  its demand is off
 *   use of CCC       7                            not a member
 * </pre>
 *
 * <p>AAA and TTT are members of the bloc {@code club}, BBB of {@code union}, which is a member of {@code club}. The price of
 * examplium is 100 (2023, reported) and 150 (2024, estimated). {@code duplium} has two series, {@code minium} one in metric ton
 * units of oxide at extraction, {@code nullium} none.
 */
@WithDatabase
class PriceFloorsTest {

    private static final String TEXT = """
            UNWIND ['AAA', 'BBB', 'CCC', 'TTT'] AS iso3
            CREATE (:Country {iso3: iso3, name: iso3});
            UNWIND [['examplium', 'contained'], ['duplium', 'contained'], ['minium', 'contained'], ['nullium', 'contained']] AS row
            CREATE (:Mineral {id: row[0], name: row[0], symbols: [], mineralGroup: 'test', unitBasis: row[1]});
            MATCH (a:Country {iso3: 'AAA'})
            MATCH (b:Country {iso3: 'BBB'})
            MATCH (t:Country {iso3: 'TTT'})
            CREATE (club:Bloc {id: 'club', name: 'Club'})<-[:MEMBER_OF {role: 'member'}]-(union:Bloc {id: 'union', name: 'Union'})
            CREATE (:Bloc {id: 'shell', name: 'Shell'})
            CREATE (a)-[:MEMBER_OF {role: 'member'}]->(club)
            CREATE (t)-[:MEMBER_OF {role: 'member'}]->(club)
            CREATE (b)-[:MEMBER_OF {role: 'member'}]->(union);
            UNWIND [
              {id: 'e23', mineral: 'examplium', form: 'metal', year: 2023, value: 100.0, basis: 'reported'},
              {id: 'e24', mineral: 'examplium', form: 'metal', year: 2024, value: 150.0, basis: 'estimated'},
              {id: 'd24', mineral: 'duplium', form: 'spot', year: 2024, value: 10.0, basis: 'reported'},
              {id: 'd25', mineral: 'duplium', form: 'exchange', year: 2024, value: 12.0, basis: 'reported'},
              {id: 'm24', mineral: 'minium', form: 'a unit of oxide', stage: 'extraction', year: 2024, value: 3.0, unit: 'USD/mtu', unitBasis: 'oxide', basis: 'reported'},
              {id: 'g24', mineral: 'nullium', form: 'a gram', year: 2024, value: 3.0, unit: 'USD as printed: per gram', basis: 'reported'}
            ] AS row
            CREATE (price:Observation {kind: 'price', stage: 'refining', unit: 'USD/t', unitBasis: 'contained', edition: 'first-2025', raw: 'as printed'})
            SET price += row;
            UNWIND [
              ['examplium', 'refining', 'AAA', 'use', 'TTT', 60.0], ['examplium', 'refining', 'BBB', 'use', 'TTT', 40.0], ['examplium', 'refining', 'CCC', 'use', 'TTT', 30.0],
              ['examplium', 'refining', 'UNKNOWN', 'use', 'TTT', 10.0], ['examplium', 'refining', 'TTT', 'use', 'TTT', 5.0],
              ['examplium', 'refining', 'CCC', 'use', 'AAA', 20.0], ['examplium', 'refining', 'AAA', 'use', 'CCC', 7.0],
              ['minium', 'extraction', 'CCC', 'refining', 'AAA', 2.0], ['duplium', 'refining', 'CCC', 'use', 'TTT', 9.0]
            ] AS row
            MERGE (maker:Operation {id: row[0] + '/' + row[1] + '/' + row[2], mineral: row[0], stage: row[1], iso3: row[2]})
            MERGE (taker:Operation {id: row[0] + '/' + row[3] + '/' + row[4], mineral: row[0], stage: row[3], iso3: row[4]})
            CREATE (maker)-[:SUPPLIES {key: row[0] + row[2] + row[4], mineral: row[0], year: 2024, tonnes: row[5], basis: 'reported', derivation: row[2] + '.' + row[4]}]->(taker);
            UNWIND [
              ['examplium', 'TTT', 'fit', false], ['examplium', 'AAA', 'partial', true], ['examplium', 'CCC', 'fit', false],
              ['minium', 'AAA', 'fit', true], ['duplium', 'ANY', 'unfit', false]
            ] AS row
            CREATE (:Fitness {id: row[0] + '/2024/' + row[1], mineral: row[0], year: 2024, target: row[1], status: row[2], reason: 'drawn', demandOff: row[3]});
            """;

    private static PriceFloors floors;

    @BeforeAll
    static void load(Graph graph) {
        TestDatabase.run(TEXT);
        floors = new PriceFloors(graph, OutputExample.CLOCK);
    }

    @Test
    void appliesTopUpToMembersImportsFromOutside() {
        PriceFloor floor = ask("examplium", Stage.REFINING, 250, null, null).data();

        assertThat(floor.marketUsdPerTonne()).isEqualTo(100); // reported; the 150 of 2024 is an estimate
        assertThat(Objects.requireNonNull(floor.market()).evidence()).isEqualTo("e23");
        assertThat(floor.topUpUsdPerTonne()).isEqualTo(150);
        assertThat(floor.importPriceUsdPerTonne()).isEqualTo(250);
        TargetCost target = target(floor, "TTT");
        assertThat(target.tonnes()).isEqualTo(70); // 40 of BBB + 30 of CCC
        assertThat(target.costUsd()).isEqualTo(10_500); // x 150
        assertThat(target.unknownTonnes()).isEqualTo(10);
        assertThat(target.costUpperUsd()).isEqualTo(12_000); // 80 x 150
        assertThat(target.exemptTonnes()).isEqualTo(60); // of AAA
    }

    @Test
    void countsStatesOfMemberBlocOnRequest() {
        Answer<PriceFloor> answer = ask("examplium", Stage.REFINING, 250, null, CountedMembers.ALL);

        assertThat(target(answer.data(), "TTT").costUsd()).isEqualTo(4_500); // 30 x 150
        assertThat(target(answer.data(), "TTT").exemptTonnes()).isEqualTo(100);
        assertThat(caveats(answer)).noneMatch(text -> text.contains("members=states"));
        assertThat(caveats(ask("examplium", Stage.REFINING, 250, null, null)))
                .anyMatch(text -> text.contains("1 state of member blocs"));
    }

    @Test
    void exemptsOutsidersAndDomesticFlows() {
        PriceFloor floor = ask("examplium", Stage.REFINING, 250, null, null).data();

        assertThat(target(floor, "CCC").member()).isFalse();
        assertThat(target(floor, "CCC").costUsd()).isZero();
        assertThat(target(floor, "CCC").exemptTonnes()).isEqualTo(7);
        assertThat(floor.totals().domesticTonnes()).isEqualTo(5);
        assertThat(floor.totals().amongMembersTonnes()).isEqualTo(60);
        assertThat(floor.totals().outsideTonnes()).isEqualTo(7);
        assertThat(floor.byLeg())
                .extracting(LegCost::from)
                .containsExactly("examplium/refining/BBB", "examplium/refining/CCC", "examplium/refining/UNKNOWN");
        assertThat(floor.byLeg()).extracting(LegCost::costUsd).containsExactly(6_000.0, 4_500.0, 0.0);
        assertThat(floor.byLeg()).extracting(LegCost::costUpperUsd).containsExactly(6_000.0, 4_500.0, 1_500.0);
    }

    @Test
    void withholdsTonnesIfDemandIsOff() {
        Answer<PriceFloor> answer = ask("examplium", Stage.REFINING, 250, null, null);

        assertThat(target(answer.data(), "AAA").costUsd()).isNull();
        assertThat(answer.meta().reasons()).containsKey("byTarget.AAA");
        assertThat(caveats(answer)).anyMatch(text -> text.endsWith("no usable tonnes: AAA"));
        assertThat(answer.data().totals().costUsd()).isEqualTo(10_500);
        // an unreliable demand does not affect the refiners' ore
        assertThat(target(ask("minium", Stage.EXTRACTION, 400, null, null).data(), "AAA")
                        .tonnes())
                .isEqualTo(2);
    }

    @Test
    void returnsTopUpAloneForUnfitFlows() {
        Answer<PriceFloor> answer = ask("duplium", Stage.REFINING, 20, "spot", null);

        assertThat(answer.data().topUpUsdPerTonne()).isEqualTo(10);
        assertThat(answer.data().totals().costUsd()).isNull();
        assertThat(target(answer.data(), "TTT").costUsd()).isNull();
        assertThat(answer.meta().reasons().get("totals")).contains("unfit: drawn");
    }

    @Test
    void convertsMetricTonUnitsAndReportsMassBasis() {
        Answer<PriceFloor> answer = ask("minium", Stage.EXTRACTION, 400, null, null);

        assertThat(answer.data().marketUsdPerTonne()).isEqualTo(300); // 3 x 100
        assertThat(answer.data().totals().costUsd()).isEqualTo(200); // 2 x 100
        assertThat(caveats(answer))
                .anyMatch(text -> text.contains("a tonne oxide, but the flows count tonnes contained"));
    }

    @Test
    void usesTheMarketPriceOfTheRequest() {
        Answer<PriceFloor> answer = floors.evaluate(
                new FloorQuestion(
                        new BlocId("club"), new MineralId("examplium"), Stage.REFINING, 250, 240.0, null, null),
                Optional.empty());

        assertThat(answer.data().market()).isNull();
        assertThat(answer.data().totals().costUsd()).isEqualTo(700); // 70 x 10
        assertThat(answer.meta().reasons()).containsKey("market");
    }

    @Test
    void costsNothingBelowTheMarketPrice() {
        PriceFloor floor = ask("examplium", Stage.REFINING, 90, null, null).data();

        assertThat(floor.topUpUsdPerTonne()).isZero();
        assertThat(floor.importPriceUsdPerTonne()).isEqualTo(100);
        assertThat(floor.totals().costUpperUsd()).isZero();
    }

    @Test
    void listsPricesIfTheRequestMustChoose() {
        assertThatThrownBy(() -> ask("duplium", Stage.REFINING, 20, null, null))
                .isInstanceOfSatisfying(InvalidValueException.class, fault -> {
                    assertThat(fault.parameter()).isEqualTo("series");
                    assertThat(fault.accepted()).containsExactlyInAnyOrder("spot", "exchange");
                });
        assertThatThrownBy(() -> ask("examplium", Stage.REFINING, 20, "spot", null))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.accepted()).containsExactly("metal"));
        assertThatThrownBy(() -> ask("nullium", Stage.REFINING, 20, null, null))
                .isInstanceOfSatisfying(InvalidValueException.class, fault -> {
                    assertThat(fault.parameter()).isEqualTo("marketUsdPerTonne");
                    assertThat(fault.accepted())
                            .contains("duplium", "examplium")
                            .doesNotContain("minium");
                });
    }

    @Test
    void rejectsBlocWithoutStates() {
        assertThatThrownBy(() -> floors.evaluate(
                        new FloorQuestion(
                                new BlocId("shell"), new MineralId("examplium"), Stage.REFINING, 250, null, null, null),
                        Optional.empty()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.parameter()).isEqualTo("bloc"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsInvalidFloor(double floor) {
        assertThatThrownBy(() -> ask("examplium", Stage.REFINING, floor, null, null))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.parameter()).isEqualTo("floorUsdPerTonne"));
    }

    @Test
    void rejectsFloorOnUse() {
        assertThatThrownBy(() -> ask("examplium", Stage.USE, 1, null, null))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault ->
                                assertThat(fault.accepted()).containsExactly("extraction", "intermediate", "refining"));
    }

    @ParameterizedTest(name = "flows for {0}: {1}")
    @CsvSource({"2026, 2024", "2024, 2024", "2023, "})
    void usesFlowsUpToTwoYearsBack(int requested, @Nullable Integer year) {
        Answer<PriceFloor> answer = floors.evaluate(
                question("examplium", Stage.REFINING, 250, null, null), Optional.of(new Year(requested)));

        assertThat(answer.meta().year()).isEqualTo(year);
        assertThat(answer.data().totals().costUsd() == null).isEqualTo(year == null);
    }

    @Test
    void listsOnlyPricesPerTonne() {
        assertThat(floors.prices(Optional.empty(), Page.FIRST).data())
                .extracting(MarketPrice::evidence)
                .containsExactly("d25", "d24", "e24", "e23", "m24");
        assertThat(floors.prices(Optional.of(new MineralId("nullium")), Page.FIRST)
                        .meta()
                        .reasons())
                .containsKey("data");
    }

    private static Answer<PriceFloor> ask(
            String mineral, Stage stage, double floor, @Nullable String series, @Nullable CountedMembers members) {
        return floors.evaluate(question(mineral, stage, floor, series, members), Optional.empty());
    }

    private static FloorQuestion question(
            String mineral, Stage stage, double floor, @Nullable String series, @Nullable CountedMembers members) {
        return new FloorQuestion(new BlocId("club"), new MineralId(mineral), stage, floor, null, series, members);
    }

    private static TargetCost target(PriceFloor floor, String iso3) {
        return floor.byTarget().stream()
                .filter(target -> target.iso3().value().equals(iso3))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> caveats(Answer<PriceFloor> answer) {
        return answer.meta().caveats().stream().map(Caveat::text).toList();
    }
}
