package org.lodegraph.question.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkLosses.Loss;
import org.lodegraph.question.price.PriceFloors;
import org.lodegraph.question.scenario.ScenarioResults.BlocShift;
import org.lodegraph.question.scenario.ScenarioResults.Result;
import org.lodegraph.question.scenario.ScenarioResults.Worst;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.StatementCount;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;

/**
 * Scenarios on the worked example, each figure computed by hand. T uses 40 t of examplium, 36 from R and 4 from S. R makes 80 t and
 * exports all of it, S makes 20. R's ban is in force from 2024-12-03 to 2025-11-08.
 */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class ScenariosTest {

    private static final Offset<Double> EXACT = within(1e-6);
    private static final Iso3 R = new Iso3("RRR");
    private static final Iso3 S = new Iso3("SSS");
    private static final MineralId EXAMPLIUM = new MineralId("examplium");
    private static final LocalDate BANNED = LocalDate.of(2025, 6, 1);

    private static Graph graph;
    private static Scenarios scenarios;

    @BeforeAll
    static void load(Graph loaded) {
        graph = loaded;
        scenarios = new Scenarios(
                graph, TestDatabase.networks(), new PriceFloors(graph, WorkedExample.CLOCK), WorkedExample.CLOCK);
    }

    @Test
    void removesAnOperation() {
        Result result = one(null, new Change.Remove(R, EXAMPLIUM, Stage.REFINING, null, null));

        assertLoss(result.loss(), 0.875, 0.8775, 0.9); // as in the worked example
        assertLoss(result.after().loss(), 0.875, 0.8775, 0.9);
        assertLoss(result.before().loss(), 0, 0, 0);
        assertThat(result.before().sourceHhi()).isCloseTo(8200, EXACT); // 90^2 + 10^2
        assertThat(result.after().sourceHhi()).isCloseTo(10_000, EXACT); // only S is left
        assertThat(result.before().worst()).isEqualTo(new Worst(new PointId("examplium/RRR"), 0.9));
        assertThat(result.after().worst()).isEqualTo(new Worst(new PointId("examplium/SSS"), 0.1));
        assertThat(result.demandTonnes()).isCloseTo(40, EXACT);
        assertThat(result.routes()).isNull();
        assertThat(result.byProduct()).isNull();
    }

    @Test
    void banEqualsRemovalIfAllOutputIsExported() {
        assertLoss(one(null, ban(null, null, null)).loss(), 0.875, 0.8775, 0.9);
    }

    @Test
    void countsDaysOfABan() {
        Loss loss = one(null, ban(null, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 5, 26)))
                .loss(); // 146 of 365
        assertThat(loss.noRerouting()).isCloseTo(0.4 * 0.9, EXACT);
        assertThat(loss.bestCase()).isLessThanOrEqualTo(loss.shared());
        assertThat(loss.shared()).isLessThan(loss.noRerouting()); // open links may grow
    }

    @Test
    void limitsExportsToTheQuota() {
        // R's exports are 80 t; 60 leave a quarter of 0.9 unserved, and capped links may not grow: only S can help.
        Loss loss = one(null, new Change.Quota(R, EXAMPLIUM, 60, null, null)).loss();
        assertThat(loss.noRerouting()).isCloseTo(0.225, EXACT);
        assertThat(loss.bestCase()).isCloseTo((9 - 1) / 40.0, EXACT); // over S -> T, 4 x 0.25
        assertThat(loss.shared()).isCloseTo(0.225 * (1 - 2 / 20.0), EXACT); // S replaces 2 of the 20 t lost
    }

    @Test
    void appliesLowerAndHigherCapacities() {
        Change cut = new Change.Capacity(R, EXAMPLIUM, Stage.REFINING, 0.75, null, null);
        assertThat(one(null, cut).loss().noRerouting()).isCloseTo(0.225, EXACT);
        Change tonnes = new Change.Capacity(R, EXAMPLIUM, Stage.REFINING, null, 60.0, null);
        assertThat(one(null, tonnes).loss().noRerouting()).isCloseTo(0.225, EXACT);

        // S may make 40 t. Its link to T still adds only 1; with unlimited links, 20 of the 80 t lost would be
        // replaced.
        Result raised = one(
                null,
                new Change.Remove(R, EXAMPLIUM, Stage.REFINING, null, null),
                new Change.Capacity(S, EXAMPLIUM, Stage.REFINING, 2.0, null, null));
        assertLoss(raised.loss(), 0.875, 0.875, 0.9);
        assertThat(raised.lossRange().low()).isCloseTo(0.9 * (1 - 20 / 80.0), EXACT);
        assertThat(raised.lossRange().high()).isCloseTo(0.875, EXACT);
    }

    @Test
    void liftsMeasureInForce() {
        Result result = one(BANNED, new Change.Lift("r-ban"));
        assertLoss(result.before().loss(), 0.875, 0.8775, 0.9);
        assertLoss(result.after().loss(), 0, 0, 0);
        assertLoss(result.loss(), 0, 0, 0);
    }

    @Test
    void addsToLossesFromMeasures() {
        Result result = one(BANNED, new Change.Remove(S, EXAMPLIUM, Stage.REFINING, null, null));
        assertThat(result.before().loss().noRerouting()).isCloseTo(0.9, EXACT);
        assertThat(result.after().loss().noRerouting()).isCloseTo(1, EXACT);
        assertThat(result.loss().noRerouting()).isCloseTo(0.1, EXACT);
        assertThat(result.after().sourceHhi()).isNull();
        assertThat(result.after().worst()).isNull();
    }

    @Test
    void findsRoutesForLostSupply() {
        Scenario scenario = new Scenario(
                null,
                List.of(new Target("TTT")),
                List.of(EXAMPLIUM),
                null,
                List.of(new Change.Remove(R, EXAMPLIUM, Stage.REFINING, null, null)),
                5);
        List<ScenarioResults.Route> routes =
                run(scenario).data().results().get(0).routes();
        assertThat(routes).isNotNull().isNotEmpty();
        double tonnes = 0;
        for (ScenarioResults.Route route : Objects.requireNonNull(routes)) {
            assertThat(route.keys())
                    .endsWith(new OperationId("examplium/refining/SSS"))
                    .doesNotContain(new OperationId("examplium/refining/RRR"));
            tonnes += route.tonnes() == null ? 0 : route.tonnes();
        }
        assertThat(tonnes).isCloseTo(1, EXACT); // S -> T may grow by a quarter of 4
    }

    @Test
    void reportsStageAfterTheLoss() {
        Answer<ScenarioResults> answer =
                run(scenario(null, new Change.Remove(R, EXAMPLIUM, Stage.REFINING, null, null)));
        assertThat(answer.data().outputs()).hasSize(1);
        ScenarioResults.OutputShift shift = answer.data().outputs().get(0);
        assertThat(shift.lostTonnes()).isCloseTo(80, EXACT);
        assertThat(shift.hhiBefore()).isCloseTo(6800, EXACT);
        assertThat(shift.hhiAfter()).isCloseTo(10_000, EXACT);
        assertThat(shift.leaderAfter()).isEqualTo(S);
        assertThat(answer.meta().details())
                .extracting("summary", InstanceOfAssertFactories.STRING)
                .contains("examplium: 90% of its demand is affected");
    }

    @Test
    void reportsBlocShareAfterMembershipChange() {
        Answer<ScenarioResults> answer =
                run(scenario(null, new Change.Bloc(new BlocId("eu27"), List.of(R), List.of(S))));
        assertThat(answer.data().blocs()).contains(new BlocShift("eu27", EXAMPLIUM, Stage.REFINING, 2024, 0.2, 0.8));
        assertThat(answer.data().results().get(0).loss()).isEqualTo(new Loss(0, 0, 0));
    }

    @Test
    void listsMissingResults() {
        Change powder = new Change.Ban(R, EXAMPLIUM, "powder", null, null, null);
        assertThat(run(scenario(null, powder)).data().coverage().missing())
                .anyMatch(missing -> "changes[0]".equals(missing.change())
                        && missing.reason().contains("contain nothing"));
        Change site = new Change.Capacity(R, EXAMPLIUM, Stage.REFINING, 0.5, null, "some-site");
        assertThat(run(scenario(null, site)).data().coverage().missing())
                .anyMatch(missing -> missing.reason().contains("a site's share"));
        Scenario unfit = new Scenario(
                null,
                List.of(new Target("WWW")),
                List.of(new MineralId("gapium")),
                null,
                List.of(new Change.Remove(R, null, null, null, null)),
                null);
        assertThat(run(unfit).data().results()).isEmpty();
        assertThat(run(unfit).data().coverage().missing())
                .anyMatch(missing -> missing.reason().startsWith("the flows are unfit"));
    }

    @Test
    void rejectsContradictions() {
        assertRejected(
                "changes", "the same subject", () -> scenario(null, ban(null, null, null), ban(null, null, null)));
        assertRejected(
                "changes",
                "the same subject",
                () -> scenario(
                        null,
                        new Change.Remove(R, EXAMPLIUM, Stage.REFINING, null, null),
                        new Change.Capacity(R, EXAMPLIUM, Stage.REFINING, 2.0, null, null)));
        assertRejected("asOf", "in force", () -> scenario(null, new Change.Lift("r-ban")));
        assertRejected("until", "not before", () -> ban(null, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 1)));
        assertRejected("factor", "either", () -> new Change.Capacity(R, EXAMPLIUM, Stage.REFINING, 0.5, 3.0, null));
        assertRejected(
                "remove", "not in add as well", () -> new Change.Bloc(new BlocId("eu27"), List.of(R), List.of(R)));
        assertRejected(
                "changes[0].measure",
                "in force",
                () -> run(scenario(LocalDate.of(2026, 1, 15), new Change.Lift("r-ban"))));
        assertRejected(
                "changes[0].measure",
                "bans no export",
                () -> run(scenario(BANNED, new Change.Lift("r-ban"), ban(null, null, null))));
        assertRejected(
                "changes[0].tonnes",
                "at most",
                () -> run(scenario(null, new Change.Quota(R, EXAMPLIUM, 1e6, null, null))));
        assertRejected(
                "changes[0].remove",
                "a member of",
                () -> run(scenario(null, new Change.Bloc(new BlocId("eu27"), null, List.of(R)))));
        assertRejected(
                "changes[0].add",
                "not yet a member",
                () -> run(scenario(null, new Change.Bloc(new BlocId("eu27"), List.of(S), null))));
        assertRejected("asOf", "from 20", () -> run(scenario(LocalDate.of(1999, 1, 1), ban(null, null, null))));
    }

    private static void assertRejected(
            String parameter, String expected, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call).satisfies(fault -> {
            assertThat(fault.parameter()).isEqualTo(parameter);
            assertThat(fault.getMessage()).contains(expected);
        });
    }

    private static Change ban(@Nullable String form, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Change.Ban(R, EXAMPLIUM, form, null, from, until);
    }

    @Test
    void runsEachStatementAFixedNumberOfTimes() {
        BlocId bloc = new BlocId("eu27");
        Scenario several = new Scenario(
                null,
                List.of(new Target("TTT"), new Target("WWW"), Target.EU27),
                null,
                BANNED,
                List.of(
                        new Change.Remove(R, EXAMPLIUM, Stage.REFINING, null, null),
                        new Change.Remove(S, EXAMPLIUM, Stage.REFINING, null, null),
                        new Change.Bloc(bloc, List.of(R), List.of(S)),
                        new Change.Floor(bloc, EXAMPLIUM, Stage.REFINING, 2, 1.0, null),
                        new Change.Floor(bloc, new MineralId("twinium"), Stage.REFINING, 2, 1.0, null)),
                null);
        run(several); // reads the networks

        assertThat(StatementCount.of(graph, () -> run(several)))
                .isEqualTo(Map.of(
                        "scenario/list-hosts", 1L,
                        "scenario/list-outputs", 1L,
                        "bill/list-supplies", 1L,
                        "policy/list-coverage-table", 1L,
                        "policy/list-bloc-states",
                                3L, // of the changed blocs; of those with floors, with and without member blocs
                        "price/list-prices", 1L,
                        "price/list-legs", 1L));
    }

    private static Scenario scenario(@Nullable LocalDate asOf, Change... changes) {
        return new Scenario(null, List.of(new Target("TTT")), List.of(EXAMPLIUM), asOf, List.of(changes), null);
    }

    private static Answer<ScenarioResults> run(Scenario scenario) {
        return scenarios.run(new ScenarioQuestion(scenario, LossAssumptions.DEFAULT, Duration.ofMinutes(1), null));
    }

    private static Result one(@Nullable LocalDate asOf, Change... changes) {
        return run(scenario(asOf, changes)).data().results().get(0);
    }

    private static void assertLoss(Loss loss, double bestCase, double shared, double noRerouting) {
        assertThat(loss.bestCase()).isCloseTo(bestCase, EXACT);
        assertThat(loss.shared()).isCloseTo(shared, EXACT);
        assertThat(loss.noRerouting()).isCloseTo(noRerouting, EXACT);
    }
}
