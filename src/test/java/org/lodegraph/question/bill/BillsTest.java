package org.lodegraph.question.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.question.bill.BillExposure.BindingItem;
import org.lodegraph.question.bill.BillExposure.ItemExposure;
import org.lodegraph.question.bill.BillExposure.ItemLoss;
import org.lodegraph.question.bill.BillExposure.ProductLoss;
import org.lodegraph.question.bill.BillExposure.Relief;
import org.lodegraph.question.bill.BillOfMaterials.Alternative;
import org.lodegraph.question.bill.BillOfMaterials.Item;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

/**
 * Bills of materials on the worked example, each figure computed by hand.
 *
 * <p>T uses 40 t of examplium and of twinium, 100 t of gapium and of layerium; the losses of examplium are those of the worked
 * example. In twinium A and R are one country, RRR: of its 38 + 52 = 90 t lost, only the link B -> S returns 12.5 - 10 = 2.5 t.
 */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class BillsTest {

    private static final Offset<Double> EXACT = within(1e-6);
    private static final Duration LONG = Duration.ofMinutes(1);

    private static Bills bills;

    @BeforeAll
    static void load(Graph graph) {
        bills = new Bills(graph, TestDatabase.networks());
    }

    @Test
    void listsWorstForeignRemovalsOfEachItem() {
        BillExposure found = ask(item("examplium"), item("twinium")).data();

        ItemExposure examplium = found.items().get(0);
        assertThat(worst(examplium))
                .extracting(one -> one.key().value())
                .containsExactly("examplium/RRR", "examplium/AAA", "examplium/BBB", "examplium/SSS");
        ItemLoss refiner = worst(examplium).get(0);
        assertThat(refiner.exposure()).isEqualTo(0.9);
        assertLoss(refiner.loss(), 0.875, 0.8775, 0.9);
        assertThat(refiner.stage()).isNull();
        assertLoss(worst(examplium).get(1).loss(), 0.65, 0.693929, 0.725);
        assertLoss(worst(examplium).get(2).loss(), 0.1, 0.210833, 0.275);
        assertLoss(worst(examplium).get(3).loss(), 0, 0.06, 0.1);
        assertThat(examplium.year()).isEqualTo(2024);
        assertThat(examplium.fitness().status()).isEqualTo(FitnessStatus.FIT);

        // 0.725 + 0.9 - 0.675; alone T gets the 2.5 t, 0.95 - 2.5 / 40; shared 0.95 x (1 - 2.5 / 90)
        assertLoss(worst(found.items().get(1)).get(0).loss(), 0.8875, 0.923611, 0.95);
    }

    @Test
    void stopsTheProductWhenOneItemIsShort() {
        BillExposure found = ask(item("examplium"), item("twinium")).data();

        assertThat(found.worst()).extracting(ProductLoss::key).containsExactly("RRR", "AAA", "BBB", "SSS");
        ProductLoss refiner = found.worst().get(0);
        assertLoss(refiner.before(), 0.8875, 0.923611, 0.95); // twinium's, larger than examplium's in each
        assertThat(refiner.bindingMineral()).isEqualTo(new MineralId("twinium"));
        assertThat(refiner.after()).isNull();
        assertLoss(found.worst().get(1).before(), 0.65, 0.693929, 0.725); // A mines no twinium
        assertThat(found.worst().get(1).bindingMineral()).isEqualTo(new MineralId("examplium"));
        assertLoss(found.worst().get(2).before(), 0.1, 0.210833, 0.275); // the same for both
        assertThat(found.worst().get(2).bindingMineral())
                .isEqualTo(new MineralId("examplium")); // the first of the bill

        BindingItem binding = Objects.requireNonNull(found.bindingItem());
        assertThat(binding.key()).hasToString("twinium/RRR");
        assertThat(binding.mineral()).isEqualTo(new MineralId("twinium"));
        assertLoss(binding.loss(), 0.8875, 0.923611, 0.95);
    }

    @Test
    void massSharesDoNotAffectLosses() {
        BillExposure light = ask(item("examplium", 1), item("twinium", 3)).data();
        BillExposure heavy = ask(item("examplium", 999), item("twinium", 1)).data();

        assertThat(light.items()).extracting(ItemExposure::massShare).containsExactly(0.25, 0.75);
        assertThat(light.items()).extracting(ItemExposure::kilograms).containsExactly(1.0, 3.0);
        assertThat(heavy.worst()).isEqualTo(light.worst());
        assertThat(heavy.bindingItem()).isEqualTo(light.bindingItem());
    }

    @Test
    void removesOneOperationOfOneMineral() {
        BillExposure found = ask(bill("TTT", false, item("examplium"), item("twinium")), false)
                .data();

        ProductLoss first = found.worst().get(0);
        assertThat(first.key()).hasToString("examplium/refining/RRR"); // as large as twinium's: the first key
        assertThat(first.iso3()).isEqualTo(new Iso3("RRR"));
        assertThat(first.stage()).isEqualTo(Stage.REFINING);
        assertLoss(first.before(), 0.875, 0.8775, 0.9);
        assertThat(found.worst().get(1).key()).hasToString("twinium/refining/RRR");
        assertThat(found.worst().get(1).bindingMineral()).isEqualTo(new MineralId("twinium"));
        assertThat(found.worst()).hasSize(8); // four operations of each
        assertThat(Objects.requireNonNull(found.bindingItem()).key()).hasToString("examplium/refining/RRR");
    }

    @Test
    void countsMemberOfTheTargetAsDomestic() {
        BillExposure found = ask(bill("EU27", false, item("examplium")), true).data();

        assertThat(found.worst()).extracting(ProductLoss::key).containsExactly("RRR", "AAA", "BBB"); // S is a member
    }

    // T's spare supply of twinium without A, which mines none of it: 8 t from R and 1 t from S, limited by its link

    @Test
    void relievesLossBySpareSupplyOfTheAlternative() {
        ItemLoss loss = ofA(substituted(item("examplium", alternative("twinium", 0.5, 1))));

        assertLoss(loss.loss(), 0.65, 0.693929, 0.725);
        assertLoss(after(loss), 0.425, 0.468929, 0.5); // each less 9 / 40
        assertThat(loss.relief()).containsExactly(new Relief(new MineralId("twinium"), 0.225, 9));
    }

    @Test
    void relievesLossUpToSigma() {
        ItemLoss loss = ofA(substituted(item("examplium", alternative("twinium", 0.1, 1))));

        assertLoss(after(loss), 0.55, 0.593929, 0.625);
        assertThat(loss.relief()).containsExactly(new Relief(new MineralId("twinium"), 0.1, 4)); // 0.1 x 40
    }

    @Test
    void relievesLessAtHigherRatio() {
        ItemLoss loss = ofA(substituted(item("examplium", alternative("twinium", 0.5, 2))));

        assertLoss(after(loss), 0.5375, 0.581429, 0.6125); // each less 9 / (2 x 40)
    }

    @Test
    void relievesNoMoreThanIsLost() {
        ItemLoss loss = ofA(substituted(item("examplium", alternative("twinium", 1, 0.1))));

        assertLoss(after(loss), 0, 0, 0); // 9 t would replace 90 t
        assertThat(loss.relief().get(0).tonnes()).isCloseTo(2.775714, EXACT); // 0.693929 x 40 x 0.1
    }

    @Test
    void usesNoSpareTonneTwice() {
        // A affects both items: examplium first uses 0.1 x 40 = 4 t of the 9, which leaves 5 t for the 100 t of gapium.
        Answer<BillExposure> answer = substituted(
                item("examplium", alternative("twinium", 0.1, 1)), item("gapium", alternative("twinium", 1, 1)));
        ItemLoss gapium = ofA(answer.data().items().get(1));

        // S and B have 3 t spare: (40 - 3) / 100, and 0.4 x (1 - 3 / 40)
        assertLoss(gapium.loss(), 0.37, 0.37, 0.4);
        assertLoss(after(gapium), 0.32, 0.32, 0.35);
        assertThat(gapium.relief()).containsExactly(new Relief(new MineralId("twinium"), 0.05, 5));
        ProductLoss product = answer.data().worst().stream()
                .filter(one -> one.key().equals("AAA"))
                .findFirst()
                .orElseThrow();
        assertLoss(Objects.requireNonNull(product.after()), 0.55, 0.593929, 0.625);
        assertThat(product.bindingMineralAfter()).isEqualTo(new MineralId("examplium"));

        // with sigma 0.5 examplium uses all 9 t
        ItemLoss without = ofA(substituted(
                        item("examplium", alternative("twinium", 0.5, 1)), item("gapium", alternative("twinium", 1, 1)))
                .data()
                .items()
                .get(1));
        assertLoss(after(without), 0.37, 0.37, 0.4);
    }

    @Test
    void shortAlternativeGivesNoRelief() {
        // Without R, T lacks 38 t of twinium and regains 2.5 t: nothing is left beyond its present demand.
        Answer<BillExposure> answer = substituted(item("examplium", alternative("twinium", 1, 1)));

        ItemLoss refiner = worst(answer.data().items().get(0)).get(0);
        assertThat(refiner.key()).hasToString("examplium/RRR");
        assertThat(refiner.after()).isEqualTo(refiner.loss());
        assertThat(answer.data().bindingItemAfter()).isEqualTo(answer.data().bindingItem());
    }

    @Test
    void removingAnOperationOfTheItemKeepsTheAlternative() {
        BillExposure found = ask(bill("TTT", true, item("examplium", alternative("twinium", 1, 1))), false)
                .data();

        ItemLoss refiner = worst(found.items().get(0)).get(0);
        assertThat(refiner.key()).hasToString("examplium/refining/RRR");
        assertLoss(after(refiner), 0.65, 0.6525, 0.675); // each less 9 / 40
    }

    @Test
    void explainsMissingRelief() {
        Answer<BillExposure> answer = substituted(
                item(
                        "examplium",
                        new Alternative(new MineralId("twinium"), null, 1.0),
                        new Alternative(new MineralId("gapium"), null, null),
                        alternative("layerium", 1, 1)),
                item("twinium", new Alternative(new MineralId("examplium"), 1.0, null)));

        assertThat(answer.meta().reasons())
                .containsEntry("examplium.alternatives.twinium", "no relief: sigma is missing")
                .containsEntry("examplium.alternatives.gapium", "no relief: sigma and ratio are missing")
                .containsEntry("twinium.alternatives.examplium", "no relief: ratio is missing");
        assertThat(answer.meta().reasons().get("examplium.alternatives.layerium"))
                .contains("the demand for layerium differs from the published consumption by over 25%");
        assertThat(answer.data().worst())
                .allSatisfy(product -> assertThat(product.after()).isEqualTo(product.before()));
        assertThat(ofA(answer).relief()).isEmpty();
    }

    @Test
    void explainsMissingLosses() {
        Answer<BillExposure> answer =
                ask(bill("WWW", true, item("examplium"), item("gapium", alternative("layerium", 1, 1))), true);

        ItemExposure gapium = answer.data().items().get(1);
        assertThat(gapium.worst()).isNull();
        assertThat(gapium.fitness()).isEqualTo(new Fitness(FitnessStatus.UNFIT, "its trade is a basket"));
        assertThat(answer.meta().reasons())
                .containsEntry("gapium.worst", "its trade is a basket")
                .containsEntry("gapium.alternatives.layerium", "no relief: the losses of the item are not known");
        assertThat(answer.meta().caveats()).anySatisfy(caveat -> {
            assertThat(caveat.text())
                    .contains("items without losses are not counted")
                    .endsWith("gapium");
            assertThat(caveat.bias()).isEqualTo(Caveat.Bias.UNDERSTATES);
        });
        assertThat(Objects.requireNonNull(answer.data().bindingItem()).key()).hasToString("examplium/RRR");
    }

    @Test
    void explainsMissingDemand() {
        Answer<BillExposure> answer = ask(bill("AAA", false, item("examplium")), true);

        assertThat(answer.data().items().get(0).worst()).isNull();
        assertThat(answer.data().worst()).isEmpty();
        assertThat(answer.data().bindingItem()).isNull();
        assertThat(answer.meta().reasons())
                .containsEntry("examplium.worst", "no flows of examplium into AAA are loaded")
                .containsEntry("bindingItem", "no item has usable flows")
                .containsEntry("year", "no item has usable flows");
        assertThat(answer.meta().details()).extracting("summary").isNull();
    }

    @Test
    void refersElementToItsParent() {
        TestDatabase.run("""
                MATCH (parent:Mineral {id: 'examplium'})
                MERGE (element:Mineral {id: 'examplium-239'})
                MERGE (element)-[:PART_OF]->(parent);
                """);

        Answer<BillExposure> answer = ask(item("examplium-239"), item("twinium"));

        assertThat(answer.data().items().get(0).worst()).isNull();
        assertThat(answer.meta().reasons().get("examplium-239.worst"))
                .isEqualTo("its flows are part of those of examplium: use examplium as the item");
        assertThat(ask(item("examplium")).data().items().get(0).worst()).isNotNull();
    }

    @Test
    void usesFlowYearInReach() {
        ItemExposure later = of(new Year(2026));
        ItemExposure earlier = of(new Year(2020));

        assertThat(later.year()).isEqualTo(2024);
        assertThat(earlier.year()).isNull();
        assertThat(earlier.worst()).isNull();
    }

    private static ItemExposure of(Year year) {
        return bills.exposure(new BillQuestion(
                        bill("TTT", false, item("examplium")), true, LossAssumptions.DEFAULT, LONG, year))
                .data()
                .items()
                .get(0);
    }

    @Test
    void highPolicyRoutesUnknownSupplyThroughTheRemoval() {
        LossAssumptions high = LossAssumptions.DEFAULT.policy(Bound.HIGH);
        ItemLoss refiner = worst(
                        bills.exposure(new BillQuestion(bill("TTT", false, item("gapium")), true, high, LONG, null))
                                .data()
                                .items()
                                .get(0))
                .get(0);

        assertThat(refiner.key()).hasToString("gapium/RRR");
        assertThat(refiner.exposure()).isEqualTo(0.5);
        assertThat(refiner.loss().noRerouting()).isEqualTo(0.7); // and the 20 of 100 t of unknown origin
    }

    @Test
    void returnsPartialResultAfterTimeLimit() {
        Answer<BillExposure> answer = bills.exposure(new BillQuestion(
                bill("TTT", true, item("examplium", alternative("twinium", 1, 1))),
                true,
                LossAssumptions.DEFAULT,
                Duration.ZERO,
                null));

        assertThat(answer.meta().partial()).isTrue();
        assertThat(answer.meta().reasons())
                .containsKeys("loss.shared", "before.shared", "bindingItem", "after", "bindingItemAfter")
                .hasEntrySatisfying("bindingItem", why -> assertThat(why).contains("after 0 of 4 losses"));
        ItemLoss first = worst(answer.data().items().get(0)).get(0);
        assertThat(first.key()).hasToString("examplium/RRR"); // by exposure
        assertThat(first.loss()).isEqualTo(new PartialLoss(null, null, 0.9));
        assertThat(first.after()).isNull();
        assertThat(answer.data().worst().get(0).before()).isEqualTo(new PartialLoss(null, null, 0.9));
        assertThat(answer.data().worst().get(0).bindingMineral()).isNull();
        assertThat(answer.data().bindingItem()).isNull();
        assertThat(answer.meta().details()).extracting("summary").isNull();
    }

    @Test
    void summarizesTheAnswer() {
        assertThat(ask(item("examplium"), item("twinium")).meta().details())
                .extracting("summary")
                .isEqualTo(
                        "For a product of these 2 materials made in User T, the binding item is twinium: without Refiner R,"
                                + " User T would lack 92% of its twinium after all countries have rerouted (89% if it alone could"
                                + " use the spare capacity). The loss may be larger or smaller, because part of the spare capacity"
                                + " is assumed.");
        BillOfMaterials named = new BillOfMaterials(
                new Target("WWW"),
                "an example",
                List.of(item("examplium", alternative("twinium", 1, 1)), item("gapium")),
                true);
        assertThat(ask(named, true).meta().details())
                .extracting("summary")
                .isEqualTo("For an example made in User W, the binding item is examplium: without Refiner R, User W"
                        + " would lack 72% of its examplium after all countries have rerouted (70% if it alone could use"
                        + " the spare capacity). With the alternatives, the binding item is examplium: without Refiner R,"
                        + " 72% would be missing. 1 of its 2 items has no answer and is not counted. The loss may be larger or"
                        + " smaller, because part of the spare capacity is assumed.");
    }

    @Test
    void summaryMentionsSmallDemand() {
        TestDatabase.run("MATCH (fitness:Fitness {id: 'twinium/2024/WWW'}) SET fitness.small = true;");
        Answer<BillExposure> answer = ask(bill("WWW", false, item("twinium")), true);
        TestDatabase.run("MATCH (fitness:Fitness {id: 'twinium/2024/WWW'}) SET fitness.small = false;");

        assertThat(answer.meta().details())
                .extracting("summary", InstanceOfAssertFactories.STRING)
                .contains("User W uses so little of it that its shares are imprecise.");
        assertThat(answer.meta().caveats())
                .extracting(Caveat::text)
                .contains("the target's demand for twinium is small, so its shares are imprecise");
    }

    @Test
    void listsCaveats() {
        Answer<BillExposure> plain = ask(item("examplium"));
        Answer<BillExposure> answer = substituted(item("gapium", alternative("twinium", 1, 1)));

        assertThat(plain.meta().caveats())
                .extracting(Caveat::text)
                .anyMatch(text -> text.contains("losses after rerouting depend on assumptions"))
                .anyMatch(text -> text.contains("losses are not weighted by kilograms"))
                .anyMatch(text -> text.contains("the target's shares are used for the product"))
                .hasSize(3);
        assertThat(plain.meta().reasons()).containsKeys("after", "bindingItemAfter", "bindingMineralAfter");
        assertThat(plain.meta().year()).isEqualTo(2024);
        assertThat(answer.meta().caveats())
                .extracting(Caveat::text)
                .contains("the flows of gapium are partial: 3 tenths are untraced")
                .anyMatch(text -> text.contains("sigma and ratio come from the request"))
                .anyMatch(text -> text.contains("all spare capacity of an alternative to the target"));
        assertThat(answer.meta().reasons()).doesNotContainKey("after");
        assertThat(Objects.requireNonNull(answer.meta().statement()).name()).isEqualTo("bill/list-supplies");
    }

    private static Item item(String mineral, Alternative... alternatives) {
        return new Item(new MineralId(mineral), null, 1, List.of(alternatives));
    }

    private static Item item(String mineral, double kilograms) {
        return new Item(new MineralId(mineral), null, kilograms, null);
    }

    private static Alternative alternative(String mineral, double sigma, double ratio) {
        return new Alternative(new MineralId(mineral), sigma, ratio);
    }

    private static BillOfMaterials bill(String target, boolean substitutes, Item... items) {
        return new BillOfMaterials(new Target(target), null, List.of(items), substitutes);
    }

    private static Answer<BillExposure> ask(Item... items) {
        return ask(bill("TTT", false, items), true);
    }

    private static Answer<BillExposure> substituted(Item... items) {
        return ask(bill("TTT", true, items), true);
    }

    private static Answer<BillExposure> ask(BillOfMaterials bill, boolean wholeCountries) {
        return bills.exposure(new BillQuestion(bill, wholeCountries, LossAssumptions.DEFAULT, LONG, null));
    }

    private static List<ItemLoss> worst(ItemExposure item) {
        return Objects.requireNonNull(item.worst());
    }

    private static ItemLoss ofA(Answer<BillExposure> answer) {
        return ofA(answer.data().items().get(0));
    }

    private static ItemLoss ofA(ItemExposure item) {
        return worst(item).stream()
                .filter(loss -> loss.iso3().value().equals("AAA"))
                .findFirst()
                .orElseThrow();
    }

    private static PartialLoss after(ItemLoss loss) {
        return Objects.requireNonNull(loss.after());
    }

    private static void assertLoss(PartialLoss loss, double bestCase, double shared, double noRerouting) {
        assertThat(Objects.requireNonNull(loss.bestCase())).as("bestCase").isCloseTo(bestCase, EXACT);
        assertThat(Objects.requireNonNull(loss.shared())).as("shared").isCloseTo(shared, EXACT);
        assertThat(Objects.requireNonNull(loss.noRerouting())).as("noRerouting").isCloseTo(noRerouting, EXACT);
    }
}
