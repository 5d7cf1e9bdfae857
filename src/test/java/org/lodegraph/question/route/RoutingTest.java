package org.lodegraph.question.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;

/** Alternative routes on the worked example, each figure computed by hand. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class RoutingTest {

    private static final Offset<Double> EXACT = within(1e-6);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static Routing routing;

    @BeforeAll
    static void load(Graph graph) {
        routing = new Routing(graph, TestDatabase.networks(), WorkedExample.CLOCK);
    }

    @Test
    void findsTheSpareTonneOfTheOtherRefiner() {
        Alternatives found = ask("examplium", "RRR", 0.05, 0.25).data();

        assertThat(found.shortfallTonnes()).isCloseTo(36, EXACT); // 0.9 x 40
        assertThat(found.routes()).hasSize(1);
        assertThat(found.routes().get(0).bottleneckTonnes()).isCloseTo(1, EXACT); // the link S -> T: 4 x 1.25 - 4
        assertThat(found.routes().get(0).coverage()).isCloseTo(0.027778, EXACT); // 1 / 36
        assertThat(found.uncoveredTonnes()).isCloseTo(35, EXACT);
        assertThat(found.struck()).isEmpty(); // R does not mine, so S has no hidden origin
        assertThat(found.bindingCut()).hasSize(1);
        assertThat(found.bindingCut().get(0).key()).isEqualTo("examplium/refining/SSS->examplium/use/TTT");
        assertThat(found.bindingCut().get(0).capacityTonnes()).isCloseTo(1, EXACT);
    }

    @Test
    void strikesRefinersSuppliedByExcludedSource() {
        Alternatives found = ask("examplium", "AAA", 0.05, 0.25).data();

        assertThat(found.shortfallTonnes()).isCloseTo(29, EXACT); // 0.725 x 40
        assertThat(found.routes()).isEmpty();
        assertThat(found.struck())
                .containsExactly(
                        new Alternatives.Struck(new OperationId("examplium/refining/RRR"), 0.75),
                        new Alternatives.Struck(new OperationId("examplium/refining/SSS"), 0.5));
    }

    @Test
    void routesCleanInputThroughToleratedRefiners() {
        Alternatives found = ask("examplium", "AAA", 1, 0.25).data();

        // B has 3 t spare: 2.5 t go through S, whose link has an agreement, the rest through R
        assertThat(found.routes()).hasSize(2);
        assertThat(found.routes().get(0).legs())
                .extracting(leg -> leg.from().value())
                .containsExactly("examplium/extraction/BBB", "examplium/refining/SSS");
        assertThat(found.routes().get(0).bottleneckTonnes()).isCloseTo(2.5, EXACT);
        assertThat(found.routes().get(1).bottleneckTonnes()).isCloseTo(0.5, EXACT);
        assertThat(found.coverage()).isCloseTo(0.103448, EXACT); // 3 / 29
        assertThat(found.bindingCut()).extracting(Alternatives.Cut::key).containsExactly("examplium/extraction/BBB");
    }

    @Test
    void listsCandidatesAndNamesTheOneThatEachRouteIs() {
        Answer<Alternatives> answer = ask("examplium", "AAA", 1, 0.25);

        // Alone, R could take all of B's 3 t; the link B -> S carries 10 t and may grow by a quarter.
        String overR = "examplium/extraction/BBB > examplium/refining/RRR > examplium/use/TTT";
        String overS = "examplium/extraction/BBB > examplium/refining/SSS > examplium/use/TTT";
        assertThat(answer.data().candidates())
                .extracting(Candidate::key, Candidate::bottleneck, Candidate::bottleneckTonnes)
                .containsExactly(
                        tuple(overR, "examplium/extraction/BBB", 3.0),
                        tuple(overS, "examplium/extraction/BBB->examplium/refining/SSS", 2.5));
        assertThat(answer.data().routes())
                .extracting(AlternativeRoute::candidate)
                .containsExactly(overS, overR);
        assertThat(Objects.requireNonNull(answer.meta().statement()).name()).isEqualTo("route/list-candidates");
        assertThat(answer.meta().details())
                .extracting("candidates")
                .isEqualTo(new RouteDetails.CandidateBound(200, false));
    }

    @Test
    void listsCandidatesOfOtherAssumptionsWithoutStatement() {
        Answer<Alternatives> answer = ask("examplium", "RRR", 0.05, 1);

        assertThat(answer.data().candidates())
                .extracting(Candidate::bottleneck, Candidate::bottleneckTonnes)
                .containsExactly(tuple("examplium/refining/SSS", 2.0), tuple("examplium/refining/SSS", 2.0));
        assertThat(answer.meta().statement()).isNull();
        assertThat(answer.meta().reasons().get("cypher")).contains("default headroom and slack");
    }

    @Test
    void ordersRoutesByWeightedCost() {
        // If no agreement counts, the flow is the same 3 t; nothing else distinguishes the two refiners.
        RouteQuestion question =
                question("examplium", "AAA", 1, 0.25, new CostWeights(0, 0, 0, 0, 0), 5, false, PATIENCE);

        assertThat(routing.alternatives(question).data().coveredTonnes()).isCloseTo(3, EXACT);
        assertThat(routing.alternatives(question).data().routes())
                .extracting(AlternativeRoute::cost)
                .containsOnly(0.0);
    }

    @Test
    void addsNewLinksOnRequest() {
        // S has 2 t spare, its link to T carries 1 t: the other tonne counts as a new link.
        RouteQuestion question = question("examplium", "RRR", 0.05, 0.25, CostWeights.DEFAULT, 5, true, PATIENCE);

        Alternatives found = routing.alternatives(question).data();
        assertThat(found.reachableTonnes()).isCloseTo(2, EXACT);
        assertThat(found.routes())
                .extracting(AlternativeRoute::leadTime)
                .containsExactlyInAnyOrder("existing-link", "new-link");
        assertThat(found.routes())
                .allSatisfy(route -> assertThat(route.candidate() == null)
                        .isEqualTo(route.leadTime().equals("new-link")));
    }

    @Test
    void reportsSupplyBeyondTheFirstKRoutes() {
        Answer<Alternatives> answer =
                routing.alternatives(question("examplium", "AAA", 1, 0.25, CostWeights.DEFAULT, 1, false, PATIENCE));

        assertThat(answer.data().routes()).hasSize(1);
        assertThat(answer.data().coveredTonnes()).isCloseTo(2.5, EXACT);
        assertThat(answer.data().reachableTonnes()).isCloseTo(3, EXACT);
        assertThat(answer.data().unservedTonnes()).isCloseTo(26, EXACT); // 29 - 3
        assertThat(answer.meta().caveats()).anyMatch(caveat -> caveat.text().contains("a larger k may find more"));
    }

    @Test
    void returnsPartialResultAfterTimeLimit() {
        Answer<Alternatives> answer = routing.alternatives(
                question("examplium", "RRR", 0.05, 0.25, CostWeights.DEFAULT, 5, false, Duration.ofNanos(1)));

        assertThat(answer.meta().partial()).isTrue();
        assertThat(answer.meta().reasons().get("bindingCut")).contains("time limit");
        assertThat(answer.data().shortfallTonnes()).isCloseTo(36, EXACT);
    }

    @Test
    void rejectsInvalidQuestions() {
        assertThatThrownBy(() -> ask("examplium", "TTT", 0.05, 0.25))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a country other than the target TTT");
    }

    @Test
    void saysItInASentence() {
        assertThat(ask("examplium", "RRR", 0.05, 0.25).meta().details())
                .extracting("summary")
                .asString()
                .contains("lacks 36.0 t of examplium a year; one route replaces 3% of it"); // 1 / 36
    }

    @Test
    void nodeBindsOnceLinksMayGrow() {
        // With slack 1 the link S -> T has 4 t spare, S itself 22 - 20 = 2.
        Alternatives found = ask("examplium", "RRR", 0.05, 1).data();

        assertThat(found.coveredTonnes()).isCloseTo(2, EXACT);
        assertThat(found.bindingCut()).extracting(Alternatives.Cut::key).containsExactly("examplium/refining/SSS");
        assertThat(ask("examplium", "RRR", 0.05, Double.POSITIVE_INFINITY)
                        .data()
                        .coveredTonnes())
                .isCloseTo(2, EXACT);
    }

    @Test
    void listsAgreementsOfALeg() {
        Alternatives found = ask("examplium", "AAA", 1, 0.25).data();

        // B and T's bloc are parties to an agreement in force, to one that ended and to a proposal; R is party to none.
        assertThat(found.routes().get(1).legs().get(0).agreements()).isEmpty();
        List<RouteLeg> overS =
                ask("examplium", "RRR,AAA", 1, 0.25).data().routes().get(0).legs();
        assertThat(overS)
                .extracting(leg -> leg.from().value())
                .containsExactly("examplium/extraction/BBB", "examplium/refining/SSS");
        assertThat(overS.get(0).agreements()).containsExactly("pact-2020");
        assertThat(overS.get(0).cover()).isEqualTo(RouteLeg.Cover.GENERAL); // it names no mineral
        assertThat(overS.get(1).agreements()).isEmpty(); // S and T are both in the bloc that has the agreement with B
    }

    @Test
    void reportsSupplyFromFriendsAlone() {
        FriendPath friends = routing.alternatives(questionWith("RRR", new BlocId("eu27"), null, true))
                .data()
                .friendPath();

        // S and T are in the bloc, the mines that supply S are not.
        assertThat(friends).isNotNull();
        assertThat(Objects.requireNonNull(friends).route()).isNull();
        assertThat(friends.reachableTonnes()).isZero();
        assertThat(friends.lacksTonnes()).isCloseTo(36, EXACT);
        assertThat(friends.coverage()).isZero();
        assertThat(friends.otherLegs()).hasSize(1);
        assertThat(friends.otherLegs().get(0).to()).hasToString("examplium/refining/SSS");
        Answer<Alternatives> plain = routing.alternatives(questionWith("RRR", null, null, false));
        assertThat(plain.data().friendPath()).isNull();
        assertThat(plain.meta().reasons()).containsKey("friendPath");
    }

    @Test
    void findsNoRouteOverBannedLinks() {
        // S's 4 t could come from R, which ships 36 t to T and may grow by a quarter; R's ban closes that.
        Answer<Alternatives> before = routing.alternatives(questionWith("SSS", null, LocalDate.of(2024, 12, 2), false));
        assertThat(before.data().coverage()).isCloseTo(1, EXACT);
        Answer<Alternatives> banned = routing.alternatives(questionWith("SSS", null, LocalDate.of(2025, 6, 1), false));
        assertThat(banned.data().shortfallTonnes()).isCloseTo(4, EXACT);
        assertThat(banned.data().routes()).isEmpty();
        assertThat(banned.data().candidates()).isEmpty();
        assertThat(banned.meta().statement()).isNull();
        assertThat(banned.meta().reasons().get("cypher")).contains("without measures");
        assertThat(banned.data().unservedTonnes()).isCloseTo(4, EXACT);
        assertThat(banned.meta().details()).extracting("target.lossInForce").isEqualTo(0.8775);
        // Suspended, the ban is named and not applied; the licence marks the leg.
        Answer<Alternatives> later = routing.alternatives(questionWith("SSS", null, LocalDate.of(2026, 1, 15), false));
        assertThat(later.data().coverage()).isCloseTo(1, EXACT);
        assertThat(later.meta().caveats()).anyMatch(caveat -> caveat.text().equals("r-ban: suspended, not applied"));
        assertThat(later.data().routes())
                .allSatisfy(route -> assertThat(
                                route.legs().get(route.legs().size() - 1).measures())
                        .containsExactly("r-licence"));
    }

    private static RouteQuestion questionWith(
            String exclude, @Nullable BlocId within, @Nullable LocalDate asOf, boolean friendPath) {
        return new RouteQuestion(
                new Target("TTT"),
                new MineralId("examplium"),
                List.of(Exclusion.parse(exclude)),
                within,
                5,
                1,
                LossAssumptions.DEFAULT,
                false,
                friendPath,
                CostWeights.DEFAULT,
                false,
                null,
                asOf,
                PATIENCE);
    }

    @Test
    void excludesSanctionedTradesByDefault() {
        // In twinium R mines and refines, so only B -> S is left, and a sanction bars it.
        Alternatives closed = ask("twinium", "RRR", 1, 0.25).data();
        assertThat(closed.routes()).isEmpty();
        assertThat(closed.candidates()).isEmpty();
        assertThat(closed.bindingCut())
                .containsExactly(new Alternatives.Cut("twinium/extraction/BBB->twinium/refining/SSS", 0.0));
        RouteQuestion open = new RouteQuestion(
                new Target("TTT"),
                new MineralId("twinium"),
                List.of(Exclusion.parse("RRR")),
                null,
                5,
                1,
                LossAssumptions.DEFAULT,
                false,
                false,
                CostWeights.DEFAULT,
                true,
                null,
                null,
                PATIENCE);
        // Half of S's shipment to T is lost with R's ore, so S -> T has 5 - 2 t spare and B -> S, the narrower, 10 x
        // 0.25.
        assertThat(routing.alternatives(open).data().coveredTonnes()).isCloseTo(2.5, EXACT);
    }

    @Test
    void offersNoRouteFromUnknownOrigin() {
        Alternatives found = ask("gapium", "RRR", 0.05, 0.25).data();

        assertThat(found.routes())
                .allSatisfy(route ->
                        assertThat(route.legs()).noneMatch(leg -> !leg.from().isKnown()));
        assertThat(found.coveredTonnes()).isCloseTo(3, EXACT); // B and S have 30 x 0.1 spare, the links 30 x 0.25
    }

    @Test
    void withholdsTonnesIfDemandIsOff() {
        Answer<Alternatives> answer = ask("layerium", "RRR", 0.05, 0.25);

        assertThat(answer.data().shortfallTonnes()).isNull();
        assertThat(answer.data().candidates())
                .isNotEmpty()
                .extracting(Candidate::bottleneckTonnes)
                .containsOnlyNulls();
        assertThat(answer.data().coverage()).isCloseTo(0.042857, EXACT); // S has 30 x 0.1 = 3 spare of the 70 missing
        assertThat(answer.meta().reasons()).containsKey("shortfallTonnes");
    }

    @Test
    void returnsReasonsAloneForUnfitFlows() {
        RouteQuestion question = new RouteQuestion(
                new Target("WWW"),
                new MineralId("gapium"),
                List.of(Exclusion.parse("RRR")),
                null,
                5,
                0.05,
                LossAssumptions.DEFAULT,
                false,
                false,
                CostWeights.DEFAULT,
                false,
                null,
                null,
                PATIENCE);

        Answer<Alternatives> answer = routing.alternatives(question);

        assertThat(answer.data().coverage()).isNull();
        assertThat(answer.meta().reasons().get("data")).contains("its trade is a basket");
    }

    @Test
    void rejectsKeyOfAnotherMineral() {
        assertThatThrownBy(() -> ask("examplium", "cobalt/CHN", 0.05, 0.25))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("examplium");
        assertThatThrownBy(() -> Exclusion.parse("a/b/c/d")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Exclusion.parse("china"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("exclude");
    }

    private static Answer<Alternatives> ask(String mineral, String exclude, double tolerance, double slack) {
        return routing.alternatives(
                question(mineral, exclude, tolerance, slack, CostWeights.DEFAULT, 5, false, PATIENCE));
    }

    private static RouteQuestion question(
            String mineral,
            String exclude,
            double tolerance,
            double slack,
            CostWeights costWeights,
            int k,
            boolean newLinks,
            Duration limit) {
        return new RouteQuestion(
                new Target("TTT"),
                new MineralId(mineral),
                List.of(exclude.split(",", -1)).stream().map(Exclusion::parse).toList(),
                null,
                k,
                tolerance,
                LossAssumptions.DEFAULT.spare(new SpareCapacity(0.1, slack)),
                newLinks,
                false,
                costWeights,
                false,
                null,
                null,
                limit);
    }
}
