package org.lodegraph.watch.scan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidInputException;
import org.lodegraph.model.failure.InvalidValueException;

/** Reading of rules: the shipped ones, a user's own, and each kind of error. */
@Execution(ExecutionMode.CONCURRENT)
class RuleSetTest {

    private static final Path SHIPPED = Path.of("rules");

    private static final String RULE = """
            id: concentrated
            title: Refining is concentrated
            metric: hhi
            stage: refining
            threshold: 1800
            severity: {low: 1800, high: 5000}
            finding: "{mineral}: HHI {score}"
            """;

    private static final String STATEMENT = """
            id: my-own
            title: Many minerals
            statement: own
            unit: minerals
            parameters: {least: 3, share: 0.5, name: text}
            threshold: 1
            severity: {medium: 1}
            finding: "{what} has {score}"
            """;

    private static final String OWN = """
            // Minerals by group.
            //
            // $least   INTEGER how many
            //
            // > subject STRING group
            // > score   FLOAT  how many
            // > what    STRING its name
            MATCH (mineral:Mineral)
            RETURN mineral.group AS subject, toFloat(count(*)) AS score, mineral.group AS what
            """;

    @TempDir
    private Path folder;

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> faults() {
        InvalidInputException invalidInputException =
                catchThrowableOfType(InvalidInputException.class, () -> RuleSet.read(folder));
        assertThat(invalidInputException).as("the rules are refused").isNotNull();
        return invalidInputException.lines();
    }

    @Test
    void theShippedRulesReadAndAreComplete() {
        RuleSet shipped = RuleSet.read(SHIPPED);

        assertThat(shipped.ids()).doesNotHaveDuplicates().isSorted().hasSize(19);
        assertThat(shipped.rules()).allSatisfy(rule -> {
            assertThat(rule.file().name()).isEqualTo(rule.id() + ".yaml");
            assertThat(rule.title()).matches("[A-Z0-9].{10,70}[^.]");
            assertThat(rule.finding().template()).matches("[A-Z{].*[.]");
            assertThat(rule.finding().words()).isNotEmpty();
            assertThat(rule.unit()).isNotBlank();
            assertThat(rule.bands().from()).isNotEmpty();
        });
    }

    @Test
    void theShippedRulesCoverEveryFigureAndAStatement() {
        RuleSet shipped = RuleSet.read(SHIPPED);

        assertThat(shipped.rules().stream().map(Rule::metric).distinct()).contains(Metric.values());
        assertThat(shipped.rules()).anyMatch(rule -> rule.statement() != null);
    }

    @Test
    void readsARule() {
        write("concentrated.yaml", RULE);
        Rule rule = RuleSet.read(folder).find("concentrated").orElseThrow();

        assertThat(rule.metric()).isEqualTo(Metric.HHI);
        assertThat(rule.statement()).isNull();
        assertThat(rule.threshold()).isEqualTo(1800);
        assertThat(rule.options())
                .isEqualTo(new RuleOptions(Stage.REFINING, RuleOptions.DAYS, List.of(), false, java.util.Map.of()));
        assertThat(rule.bands().of(4999)).isEqualTo(Severity.LOW);
        assertThat(rule.bands().of(5000)).isEqualTo(Severity.HIGH);
        assertThat(rule.file()).isEqualTo(new Rule.File("concentrated.yaml", RULE, null));
    }

    @Test
    void readsEveryOption() {
        write("concentrated.yaml", RULE + "days: 90\nblocs: [eu27, g7]\nnewly: true\n");

        assertThat(RuleSet.read(folder).rules().get(0).options())
                .isEqualTo(new RuleOptions(
                        Stage.REFINING, 90, List.of(new BlocId("eu27"), new BlocId("g7")), true, java.util.Map.of()));
    }

    @Test
    void readsAUsersOwnStatementNextToTheRule() {
        write("my-own.yml", STATEMENT);
        write("own.cypher", OWN);
        Rule rule = RuleSet.read(folder).rules().get(0);

        assertThat(rule.statement()).isEqualTo(new Rule.Statement("own", OWN, "minerals"));
        assertThat(rule.options().parameters())
                .containsOnly(
                        java.util.Map.entry("least", 3L),
                        java.util.Map.entry("share", 0.5),
                        java.util.Map.entry("name", "text"));
        assertThat(rule.file().statement()).isEqualTo(OWN);
    }

    @Test
    void aShippedStatementIsFoundByItsName() {
        write(
                "ending.yaml",
                STATEMENT
                        .replace("statement: own", "statement: rule/list-ending-agreements")
                        .replace("least: 3", "days: 30")
                        .replace("{what}", "{name}"));

        assertThat(RuleSet.read(folder).rules().get(0).file().statement()).startsWith("// Lists agreements in force");
    }

    /**
     * A line of a valid rule, its replacement (empty: the line is removed; a vertical bar: a line break), and the
     * error.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "id: concentrated ## rule.yaml:1: 'id' is missing",
                "title: Refining is concentrated ## rule.yaml:1: 'title' is missing",
                "threshold: 1800 ## rule.yaml:1: 'threshold' is missing",
                "severity: {low: 1800, high: 5000} ## rule.yaml:1: 'severity' is missing: expected a lowest score for some of low, medium, high, critical",
                "finding: \"{mineral}: HHI {score}\" ## rule.yaml:1: 'finding' is missing",
                "title: Refining is concentrated # title: # rule.yaml:2: title: expected text",
                "id: concentrated # id: Not An Id # rule.yaml:1: id 'Not An Id': expected lower-case words with hyphens, such as my-rule",
                "stage: refining # stages: refining # rule.yaml:4: 'stages' is not a field of a rule: expected id, title, metric, statement, unit, threshold, stage, days, blocs, newly, finding, severity.low, severity.medium, severity.high, severity.critical",
                "severity: {low: 1800, high: 5000} # severity: {low: 1800, grave: 5000} # rule.yaml:6: 'severity.grave' is not a field of a rule: expected id, title, metric, statement, unit, threshold, stage, days, blocs, newly, finding, severity.low, severity.medium, severity.high, severity.critical",
                "metric: hhi # metric: hh # rule.yaml:3: metric 'hh': expected structural-point, shared-loss, stage-share, loss-in-force, loss-outside-bloc, world-loss, output-share, hhi, short-of-largest, revision, fitness-fall, uncovered-reliance, measure-begun, suspension-ending, scheduled-end-passed",
                "metric: hhi ## rule.yaml:1: expected either a metric (structural-point, shared-loss, stage-share, loss-in-force, loss-outside-bloc, world-loss, output-share, hhi, short-of-largest, revision, fitness-fall, uncovered-reliance, measure-begun, suspension-ending, scheduled-end-passed) or a statement",
                "finding: \"{mineral}: HHI {score}\" # finding: \"{mineral}: {target}\" # rule.yaml:7: finding: unknown placeholder {target}; expected score, percent, year, threshold, mineral, stage, country, share",
                "severity: {low: 1800, high: 5000} # severity: {low: 1700, high: 5000} # rule.yaml:6: severity.low 1700.0: expected at least 1800.0, the threshold and the lower severities",
                "severity: {low: 1800, high: 5000} # severity:|  low: 1900|  high: 1850 # rule.yaml:8: severity.high 1850.0: expected at least 1900.0, the threshold and the lower severities",
                "threshold: 1800 # threshold: much # rule.yaml:5: threshold 'much': expected a number",
                "threshold: 1800 # threshold: NaN # rule.yaml:5: threshold 'NaN': expected a number",
                "threshold: 1800 # threshold: [1800] # rule.yaml:5: threshold: expected a number",
                "stage: refining # stage: smelting # rule.yaml:4: stage 'smelting': expected extraction, intermediate, refining, use",
                "stage: refining # blocs: [eu27, EU 27] # rule.yaml:4: blocs 'EU 27': expected a bloc id such as eu27",
                "stage: refining # blocs: eu27 # rule.yaml:4: blocs: expected a list such as [ministerial-2026]",
                "stage: refining # blocs: [[eu27]] # rule.yaml:4: blocs: expected ministerial-2026",
                "stage: refining # days: 3651 # rule.yaml:4: days '3651': expected a whole number of days from 0 to 3650",
                "stage: refining # days: -1 # rule.yaml:4: days '-1': expected a whole number of days from 0 to 3650",
                "stage: refining # days: soon # rule.yaml:4: days 'soon': expected a whole number of days from 0 to 3650",
                "stage: refining # newly: yes # rule.yaml:4: newly 'yes': expected true or false",
                "stage: refining # id: again # rule.yaml:4: 'id' appears twice",
                "stage: refining # stage: \"refining # rule.yaml:7: invalid YAML: expected <block end>, but found '{'",
                "stage: refining # stage: refining: stage # rule.yaml:4: invalid YAML: mapping values are not allowed here",
                "stage: refining # ? [a, b]|: c # rule.yaml:4: expected the name of a field",
            })
    void refusesABadRuleWithFileAndLine(String line, String instead, String fault) {
        String gone = line + "\n";
        assertThat(RULE).contains(gone);
        write("rule.yaml", RULE.replace(gone, instead == null ? "" : instead.replace('|', '\n') + "\n"));

        assertThat(faults()).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a remark\n", "- id: one\n- id: two\n", "just text\n"})
    void refusesAFileWithoutFields(String text) {
        write("rule.yaml", text);

        assertThat(faults()).containsExactly("rule.yaml:1: expected fields such as id: my-rule");
    }

    @Test
    void readsTheFormerNameOfTheMetric() {
        write("rule.yaml", RULE.replace("metric: hhi", "figure: hhi"));

        assertThat(RuleSet.read(folder).rules().get(0).metric()).isEqualTo(Metric.HHI);
    }

    @Test
    void refusesTwoRulesInOneFile() {
        write("rule.yaml", RULE + "---\n" + RULE);

        assertThat(faults()).singleElement().asString().startsWith("rule.yaml:8: invalid YAML: ");
    }

    @Test
    void refusesRecursiveYaml() {
        write("rule.yaml", RULE + "parameters: &all\n  more: *all\n");

        assertThat(faults()).containsExactly("rule.yaml:8: 'parameters' contains itself");
    }

    @Test
    void listsEveryFaultOfEveryFile() {
        write("one.yaml", RULE.replace("metric: hhi", "metric: hh").replace("1800\n", "x\n"));
        write("two.yaml", RULE.replace("finding:", "find:"));
        InvalidInputException invalidInputException =
                catchThrowableOfType(InvalidInputException.class, () -> RuleSet.read(folder));

        assertThat(invalidInputException.lines().stream().map(line -> line.substring(0, line.indexOf(' '))))
                .contains("one.yaml:3:", "one.yaml:5:", "two.yaml:1:", "two.yaml:7:");
        assertThat(invalidInputException)
                .hasMessageStartingWith(
                        invalidInputException.lines().size() + " faults in the rules of " + folder + ":\n");
    }

    @Test
    void refusesADuplicateId() {
        write("a.yaml", RULE);
        write("b.yaml", "# the same again\n" + RULE);

        assertThat(faults()).containsExactly("b.yaml:2: id 'concentrated': expected one that no other file has");
    }

    @Test
    void refusesAFigureWithAStatement() {
        write(
                "rule.yaml",
                RULE.replace("{mineral}", "{name}")
                        + "statement: rule/list-ending-agreements\nunit: x\nparameters: {days: 1}\n");

        assertThat(faults()).first().asString().startsWith("rule.yaml:8: expected either a metric (structural-point, ");
    }

    @Test
    void refusesAMissingStatement() {
        write("rule.yaml", STATEMENT);

        assertThat(faults())
                .containsExactly(
                        "rule.yaml:3: statement 'own': expected one below cypher/, or a file own.cypher next to the rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/etc/passwd", "scan/claim-lease"})
    void refusesOutsideAndWritingStatements(String name) throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(folder.resolve("secret.cypher"), OWN);
        Files.writeString(rules.resolve("rule.yaml"), STATEMENT.replace("statement: own", "statement: " + name));
        InvalidInputException invalidInputException =
                catchThrowableOfType(InvalidInputException.class, () -> RuleSet.read(rules));

        assertThat(invalidInputException.lines())
                .singleElement()
                .asString()
                .startsWith("rule.yaml:3: statement '" + name + "'");
    }

    @Test
    void refusesAStatementWithoutTheRequiredColumns() {
        write("rule.yaml", STATEMENT);
        write("own.cypher", OWN.replace("> score ", "> many ").replace("> subject", "> group"));

        assertThat(faults())
                .contains(
                        "rule.yaml:3: statement 'own' has no column subject",
                        "rule.yaml:3: statement 'own' has no column score");
    }

    @Test
    void refusesAStatementWithAnUnknownParameter() {
        write("rule.yaml", STATEMENT);
        write("own.cypher", OWN.replace("$least", "$most"));

        assertThat(faults())
                .containsExactly(
                        "rule.yaml:3: statement 'own' takes $most: expected it among asOf, targets, minerals or below parameters:");
    }

    @Test
    void refusesAnUnknownPlaceholder() {
        write("rule.yaml", STATEMENT.replace("{what}", "{who}"));
        write("own.cypher", OWN);

        assertThat(faults())
                .containsExactly(
                        "rule.yaml:8: finding: unknown placeholder {who}; expected score, percent, year, threshold, subject, score, what");
    }

    @Test
    void refusesAStatementWithoutAUnit() {
        write("rule.yaml", STATEMENT.replace("unit: minerals\n", ""));
        write("own.cypher", OWN);

        assertThat(faults()).containsExactly("rule.yaml:1: 'unit' is missing");
    }

    @Test
    void refusesAnInvalidHeader() {
        write("rule.yaml", STATEMENT);
        write("own.cypher", "RETURN 1 AS score");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("rule.yaml:3: cypher/own.cypher:1: header, found ''");
    }

    @Test
    void refusesAFolderWithoutRules() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RuleSet.read(folder))
                .satisfies(fault -> assertThat(fault.parameter()).isEqualTo("rules"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> RuleSet.read(folder.resolve("none")));
    }

    @Test
    void theDigestCoversEveryTextInAnyOrder() {
        write("a.yaml", RULE);
        write("b.yaml", STATEMENT);
        write("own.cypher", OWN);
        String digest = RuleSet.read(folder).digest();
        assertThat(digest).matches("[0-9a-f]{12}");

        write("a.yaml", STATEMENT); // the same rules, read in another order
        write("b.yaml", RULE);
        assertThat(RuleSet.read(folder).digest()).isEqualTo(digest);

        write("b.yaml", RULE.replace("1800\n", "1801\n").replace("low: 1800", "low: 1801"));
        assertThat(RuleSet.read(folder).digest()).isNotEqualTo(digest);

        write("b.yaml", RULE);
        write("own.cypher", OWN.replace("count(*)", "count(mineral)"));
        assertThat(RuleSet.read(folder).digest()).isNotEqualTo(digest);
    }

    @Test
    void storedRulesAreTheSame() {
        write("a.yaml", RULE);
        write("b.yaml", STATEMENT);
        write("own.cypher", OWN);
        for (RuleSet rules : List.of(RuleSet.read(folder), RuleSet.read(SHIPPED))) {
            List<Rule.File> files = new ArrayList<>(rules.files());
            Collections.reverse(files);
            RuleSet kept = RuleSet.of(files);

            assertThat(kept).isEqualTo(rules);
            assertThat(kept.digest()).isEqualTo(rules.digest());
        }
    }

    @Test
    void ordersItsOwnIdsAndFindsThem() {
        RuleSet shipped = RuleSet.read(SHIPPED);

        assertThat(shipped.find("shared-loss").orElseThrow().metric()).isEqualTo(Metric.SHARED_LOSS);
        assertThat(shipped.find("no-such-rule")).isEmpty();
    }

    @Test
    void listsUnknownBlocs() {
        RuleSet shipped = RuleSet.read(Path.of("rules"));
        assertThat(shipped.unknownBlocs(List.of("eu27", "ministerial-2026", "usmca")))
                .isEmpty();
        assertThat(shipped.unknownBlocs(List.of("eu27", "usmca")))
                .containsExactly("no-alternative-in-bloc.yaml: blocs 'ministerial-2026': expected some of eu27, usmca");
    }
}
