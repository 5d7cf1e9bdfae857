package org.lodegraph.watch.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lodegraph.watch.scan.Cause.EXPIRY;
import static org.lodegraph.watch.scan.Cause.MEASURE;
import static org.lodegraph.watch.scan.Cause.METHOD;
import static org.lodegraph.watch.scan.Cause.REVISION;
import static org.lodegraph.watch.scan.Cause.WORLD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.watch.scan.FindingChange.Change;
import org.lodegraph.watch.scan.FindingChange.Part;
import org.lodegraph.watch.scan.fact.FactRows;
import org.lodegraph.watch.scan.fact.Facts;
import org.lodegraph.watch.scan.rule.RuleSet;
import org.lodegraph.watch.scan.rule.ScanScope;

/** Each cause of a change alone, and each pair of causes, on facts small enough to check by hand. */
class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String HHI = "concentrated/examplium/refining";
    private static final String RELIANCE = "uncovered/TTT/examplium/examplium";

    @TempDir
    private Path folder;

    private RuleSet rules;

    @BeforeEach
    void rules() {
        rules = rules(1800, 50);
    }

    /** {@return rules for concentration above a threshold, and for reliance without an agreement} */
    private RuleSet rules(int hhi, int highHhi) {
        write("concentrated", """
                id: concentrated
                title: Refining is concentrated
                metric: hhi
                stage: refining
                threshold: %d
                severity: {low: %d, high: %d}
                finding: "HHI {score}"
                """.formatted(hhi, hhi, highHhi * 100));
        write("uncovered", """
                id: uncovered
                title: Imported under no agreement
                metric: uncovered-reliance
                threshold: 0.5
                severity: {low: 0.5, high: 0.8}
                finding: "{percent} from {country}"
                """);
        write("begun", """
                id: begun
                title: A measure has begun
                metric: measure-begun
                days: 30
                threshold: 0
                severity: {low: 0}
                finding: "{measure}"
                """);
        return RuleSet.read(folder);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name + ".yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One scan: its facts, its date and its rules. */
    private record Made(String version, Facts facts, LocalDate asOf, RuleSet rules) {

        Comparison.Side side() {
            SortedMap<String, Finding> findings = new TreeMap<>();
            assessment(rules).all(facts, ScanScope.ALL, asOf, (done, rule) -> {}).values().stream()
                    .filter(one -> one.isFinding())
                    .map(ScanRun::finding)
                    .forEach(finding -> findings.put(finding.key(), finding));
            RiskScan scan = new RiskScan(
                    version,
                    RiskScan.State.DONE,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    asOf,
                    version,
                    "lodegraph-2",
                    rules.digest(),
                    List.of(),
                    List.of(),
                    null,
                    new RiskScan.Progress(1, 1, null),
                    null,
                    null);
            return new Comparison.Side(scan, findings, () -> Optional.of(facts), () -> rules);
        }
    }

    private static RuleEngine assessment(RuleSet rules) {
        return new RuleEngine(rules, (statement, parameters) -> {
            throw new AssertionError("no rule here has a statement");
        });
    }

    private List<FindingChange> changes(Made before, Made after) {
        return new Comparison(before.side(), after.side(), assessment(after.rules())).changes();
    }

    private static FindingChange only(List<FindingChange> changes) {
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static List<Cause> causes(FindingChange change) {
        return change.causes().stream().map(Part::cause).toList();
    }

    private static SmallFacts base() {
        return new SmallFacts().refined(2024, "survey-2025", true, 60, 40); // 60² + 40² = 5,200
    }

    @Test
    void findsNoChangeInIdenticalScans() {
        Made made = new Made("1", base().facts(), DAY, rules);
        assertThat(changes(made, new Made("2", base().facts(), DAY.plusDays(1), rules)))
                .isEmpty();
    }

    @Test
    void aNewYearIsAWorldChange() {
        Facts later = base().refined(2025, "survey-2026", true, 80, 20).facts(); // 6,800
        FindingChange change =
                only(changes(new Made("1", base().facts(), DAY, rules), new Made("2", later, DAY, rules)));
        assertThat(change.key()).isEqualTo(HHI);
        assertThat(change.change()).isEqualTo(Change.WORSE);
        assertThat(causes(change)).containsExactly(WORLD);
        assertThat(change.causes().get(0).undoes()).isCloseTo(1, within(1e-9));
    }

    @Test
    void theSameYearInANewerEditionIsARevision() {
        Facts later = new SmallFacts()
                .refined(2024, "survey-2025", false, 60, 40)
                .refined(2024, "survey-2026", true, 30, 70) // 5,800; revised by more than usual
                .facts();
        FindingChange change =
                only(changes(new Made("1", base().facts(), DAY, rules), new Made("2", later, DAY, rules)));
        assertThat(change.change()).isEqualTo(Change.WORSE);
        assertThat(causes(change)).containsExactly(REVISION);
    }

    @Test
    void aPolicyChangeIsAMeasure() {
        LocalDate effective = DAY.minusDays(10);
        FindingChange change = only(changes(
                new Made("1", base().facts(), DAY, rules),
                new Made("2", base().ban("R-1", effective).facts(), DAY, rules)));
        assertThat(change.key()).isEqualTo("begun/R-1");
        assertThat(change.change()).isEqualTo(Change.NEW);
        assertThat(causes(change)).containsExactly(MEASURE);
        assertThat(change.measure()).isEqualTo("R-1");
    }

    @Test
    void aMovedDateAloneIsExpiry() {
        Facts facts = base().ban("R-1", DAY).facts();
        FindingChange begun =
                only(changes(new Made("1", facts, DAY.minusDays(1), rules), new Made("1", facts, DAY, rules)));
        assertThat(begun.change()).isEqualTo(Change.NEW);
        assertThat(causes(begun)).containsExactly(EXPIRY);
        FindingChange over =
                only(changes(new Made("1", facts, DAY, rules), new Made("1", facts, DAY.plusDays(31), rules)));
        assertThat(over.change()).isEqualTo(Change.GONE);
        assertThat(causes(over)).containsExactly(EXPIRY);
    }

    @Test
    void otherRulesAreAnotherMethod() {
        Facts facts = base().facts();
        Made before = new Made("1", facts, DAY, rules);
        Comparison.Side side = before.side();
        RuleSet higherBands = rules(1800, 60); // high from 6,000 on: 5,200 is no longer high
        List<FindingChange> changes =
                new Comparison(side, new Made("1", facts, DAY, higherBands).side(), assessment(higherBands)).changes();
        FindingChange change = only(changes);
        assertThat(change.change()).isEqualTo(Change.BETTER);
        assertThat(causes(change)).containsExactly(METHOD);
    }

    @Test
    void aNewYearWithARevisionOfTheOld() {
        Facts later = new SmallFacts()
                .refined(2024, "survey-2025", false, 60, 40)
                .refined(2024, "survey-2026", true, 75, 25) // 6,250: the revision's 1,050
                .refined(2025, "survey-2026", true, 90, 10) // 8,200: the world's 1,950
                .facts();
        FindingChange change =
                only(changes(new Made("1", base().facts(), DAY, rules), new Made("2", later, DAY, rules)));
        assertThat(causes(change)).containsExactly(WORLD, REVISION);
        assertThat(change.causes().get(0).undoes()).isCloseTo(1950.0 / 3000, within(1e-9));
        assertThat(change.causes().get(1).undoes()).isCloseTo(1050.0 / 3000, within(1e-9));
    }

    @Test
    void aNewYearWithATreatyThatIsGone() {
        Facts before = new SmallFacts()
                .relies(2024, "survey-2025", 60)
                .treaty("A", LocalDate.MAX)
                .facts();
        Facts after = new SmallFacts()
                .relies(2024, "survey-2025", 60)
                .relies(2025, "survey-2026", 90)
                .facts();
        FindingChange change = only(changes(new Made("1", before, DAY, rules), new Made("2", after, DAY, rules)));
        assertThat(change.key()).isEqualTo(RELIANCE);
        assertThat(change.change()).isEqualTo(Change.NEW);
        assertThat(causes(change)).containsExactly(MEASURE, WORLD);
    }

    @Test
    void aNewYearWithADateThatPassed() {
        Facts before = new SmallFacts()
                .relies(2024, "survey-2025", 60)
                .treaty("A", DAY)
                .facts();
        Facts after = new SmallFacts()
                .relies(2024, "survey-2025", 60)
                .relies(2025, "survey-2026", 90)
                .treaty("A", DAY)
                .facts();
        FindingChange change =
                only(changes(new Made("1", before, DAY, rules), new Made("2", after, DAY.plusDays(1), rules)));
        assertThat(causes(change)).containsExactly(EXPIRY, WORLD);
    }

    @Test
    void aRevisionWithATreatyThatIsGone() {
        Facts before = new SmallFacts()
                .relies(2024, "survey-2025", 60)
                .treaty("A", LocalDate.MAX)
                .facts();
        Facts after = new SmallFacts().relies(2024, "survey-2026", 90).facts();
        FindingChange change = only(changes(new Made("1", before, DAY, rules), new Made("2", after, DAY, rules)));
        assertThat(causes(change)).containsExactly(MEASURE, REVISION);
    }

    @Test
    void aRevisionWithADateThatPassed() {
        Facts before = new SmallFacts()
                .relies(2024, "survey-2025", 60)
                .treaty("A", DAY)
                .facts();
        Facts after = new SmallFacts()
                .relies(2024, "survey-2026", 90)
                .treaty("A", DAY)
                .facts();
        FindingChange change =
                only(changes(new Made("1", before, DAY, rules), new Made("2", after, DAY.plusDays(1), rules)));
        assertThat(causes(change)).containsExactly(EXPIRY, REVISION);
    }

    @Test
    void aTreatyThatIsGoneWithOneThatExpired() {
        Facts before = new SmallFacts()
                .relies(2024, "survey-2025", 60)
                .treaty("A", DAY)
                .treaty("B", LocalDate.MAX)
                .facts();
        Facts after = new SmallFacts()
                .relies(2024, "survey-2025", 60)
                .treaty("A", DAY)
                .facts();
        FindingChange change =
                only(changes(new Made("1", before, DAY, rules), new Made("2", after, DAY.plusDays(1), rules)));
        assertThat(causes(change)).containsExactly(MEASURE, EXPIRY); // either undoes the whole change
        assertThat(change.causes()).allSatisfy(part -> assertThat(part.undoes()).isEqualTo(1));
    }

    @Test
    void anotherMethodWithEachOfTheOthers() {
        Made before = new Made("1", base().facts(), DAY, rules);
        Comparison.Side then = before.side();
        RuleSet stricter = rules(1800, 70); // high from 7,000 on: neither 5,200 nor 6,800 is high
        Facts later = base().refined(2025, "survey-2026", true, 80, 20).facts();
        FindingChange world =
                only(new Comparison(then, new Made("2", later, DAY, stricter).side(), assessment(stricter)).changes());
        assertThat(causes(world)).containsExactlyInAnyOrder(WORLD, METHOD);
        assertThat(world.causes().get(0).undoes())
                .isGreaterThanOrEqualTo(world.causes().get(1).undoes());

        Facts revised = new SmallFacts()
                .refined(2024, "survey-2025", false, 60, 40)
                .refined(2024, "survey-2026", true, 30, 70)
                .facts();
        FindingChange revision = only(
                new Comparison(then, new Made("2", revised, DAY, stricter).side(), assessment(stricter)).changes());
        assertThat(causes(revision)).containsExactlyInAnyOrder(REVISION, METHOD);
    }

    @Test
    void aNewRuleWithATreatyThatIsGone() {
        Facts covered = new SmallFacts()
                .relies(2024, "survey-2025", 60)
                .treaty("A", LocalDate.MAX)
                .facts();
        Facts uncovered = new SmallFacts().relies(2024, "survey-2025", 60).facts();
        RuleSet all = rules;
        Comparison.Side then = new Made("1", covered, DAY, withoutReliance()).side();
        FindingChange change =
                only(new Comparison(then, new Made("2", uncovered, DAY, all).side(), assessment(all)).changes());
        assertThat(change.change()).isEqualTo(Change.NEW);
        assertThat(causes(change)).containsExactly(MEASURE, METHOD); // without either there would be no finding
    }

    @Test
    void aNewRuleWithADateThatPassed() {
        Facts facts = new SmallFacts()
                .relies(2024, "survey-2025", 60)
                .treaty("A", DAY)
                .facts();
        RuleSet all = rules;
        Comparison.Side then = new Made("1", facts, DAY, withoutReliance()).side();
        FindingChange change = only(
                new Comparison(then, new Made("1", facts, DAY.plusDays(1), all).side(), assessment(all)).changes());
        assertThat(causes(change)).containsExactly(EXPIRY, METHOD);
    }

    private RuleSet withoutReliance() {
        try {
            Files.delete(folder.resolve("uncovered.yaml"));
            return RuleSet.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void flagsChangesWithinTheRevisionBand() {
        // Between its editions the survey changed R's 2023 by a quarter and S's by a half.
        SmallFacts then = new SmallFacts()
                .refined(2023, "survey-2024", false, 40, 20)
                .refined(2023, "survey-2025", true, 50, 30)
                .refined(2024, "survey-2025", true, 60, 40);
        SmallFacts now = new SmallFacts()
                .refined(2023, "survey-2024", false, 40, 20)
                .refined(2023, "survey-2025", true, 50, 30)
                .refined(2024, "survey-2025", false, 60, 40)
                .refined(2024, "survey-2026", true, 63, 37); // 5,338: 3% more
        FindingChange small =
                only(changes(new Made("1", then.facts(), DAY, rules), new Made("2", now.facts(), DAY, rules)));
        assertThat(causes(small)).containsExactly(REVISION);
        assertThat(small.withinRevisionBand()).isTrue();
    }

    @Test
    void storesFactsUnchanged() {
        FactRows rows = base().relies(2024, "survey-2025", 60)
                .treaty("A", DAY)
                .ban("R-1", DAY)
                .facts()
                .rows();
        assertThat(FactCodec.unpack(FactCodec.pack(rows))).isEqualTo(rows);
    }
}
