package org.lodegraph.watch.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Header;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.watch.scan.fact.Facts;
import org.lodegraph.watch.scan.rule.EvaluationContext;
import org.lodegraph.watch.scan.rule.Rule;
import org.lodegraph.watch.scan.rule.RuleEvaluation;
import org.lodegraph.watch.scan.rule.RuleResult;
import org.lodegraph.watch.scan.rule.RuleSet;
import org.lodegraph.watch.scan.rule.ScanScope;

/** Evaluates all rules on facts; rules with their own statement read the current graph. */
final class RuleEngine {

    private final RuleSet rules;
    private final Statements statements;

    /** Runs the statements of rules. */
    interface Statements {

        /** {@return the rows of a read-only statement} */
        List<Map<String, Object>> rows(QueryCatalog.Entry statement, Map<String, Object> parameters);
    }

    /** Callback that is called before each rule. */
    interface Progress {

        /** Reports the number of rules done, and the next rule. */
        void report(int done, String rule);
    }

    RuleEngine(RuleSet rules, Statements statements) {
        this.rules = rules;
        this.statements = statements;
    }

    RuleSet rules() {
        return rules;
    }

    /** {@return this engine with other rules} */
    RuleEngine by(RuleSet others) {
        return new RuleEngine(others, statements);
    }

    /** {@return the rules as JSON, for storage} */
    String book() {
        return FactCodec.book(rules);
    }

    /** {@return the number of rules} */
    int size() {
        return rules.rules().size();
    }

    /** {@return the results of all rules, by key} */
    SortedMap<String, RuleResult> all(Facts facts, ScanScope scanScope, LocalDate asOf, Progress progress) {
        EvaluationContext context = new EvaluationContext(facts, scanScope, asOf);
        SortedMap<String, RuleResult> results = new TreeMap<>();
        for (int i = 0; i < rules.rules().size(); i++) {
            Rule rule = rules.rules().get(i);
            progress.report(i, rule.id());
            results.putAll(
                    rule.statement() == null
                            ? RuleEvaluation.of(rule, context)
                            : statementResults(rule, scanScope, asOf));
        }
        return results;
    }

    /** {@return the results of the rules on metrics, by key} */
    SortedMap<String, RuleResult> figures(Facts facts, ScanScope scanScope, LocalDate asOf) {
        EvaluationContext context = new EvaluationContext(facts, scanScope, asOf);
        SortedMap<String, RuleResult> results = new TreeMap<>();
        rules.rules().forEach(rule -> results.putAll(RuleEvaluation.of(rule, context)));
        return results;
    }

    /** {@return the file and the error of each rule whose statement fails} */
    List<String> faults(LocalDate asOf) {
        List<String> faults = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            Rule.Statement statement = rule.statement();
            if (statement != null) {
                try {
                    statementResults(rule, ScanScope.ALL, asOf);
                } catch (RuntimeException e) {
                    faults.add(rule.file().name() + ": statement '" + statement.name() + "': " + e.getMessage());
                }
            }
        }
        return List.copyOf(faults);
    }

    /** {@return true if a rule has its own statement} */
    boolean hasStatement(String rule) {
        return rules.find(rule).map(found -> found.statement() != null).orElse(false);
    }

    /** {@return the results of all rules with their own statement at a date, by key} */
    SortedMap<String, RuleResult> statements(ScanScope scanScope, LocalDate asOf) {
        SortedMap<String, RuleResult> results = new TreeMap<>();
        rules.rules().stream()
                .filter(rule -> rule.statement() != null)
                .forEach(rule -> results.putAll(statementResults(rule, scanScope, asOf)));
        return results;
    }

    /**
     * {@return the rows of a rule's own statement, by key}
     *
     * @throws InvalidValueException if the statement fails, or returns rows outside its declaration
     */
    private SortedMap<String, RuleResult> statementResults(Rule rule, ScanScope scanScope, LocalDate asOf) {
        Rule.Statement statement = Objects.requireNonNull(rule.statement());
        Header header = Header.parse(statement.name(), statement.text());
        QueryCatalog.Entry entry = new QueryCatalog.Entry(statement.name(), statement.text(), header);
        Map<String, @Nullable Object> available = new HashMap<>(rule.options().parameters());
        available.put("asOf", asOf);
        available.put("targets", texts(scanScope.targets()));
        available.put("minerals", texts(scanScope.minerals()));
        Map<String, @Nullable Object> parameters = new HashMap<>();
        header.parameters().forEach(parameter -> parameters.put(parameter.name(), available.get(parameter.name())));
        return RuleEvaluation.of(rule, statements.rows(entry, parameters));
    }

    private static @Nullable List<String> texts(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(String::valueOf).toList();
    }
}
