package org.lodegraph.watch.scan.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Header;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Stage;

/** Reads a rule from its file; each invalid field adds an error with its line. */
final class RuleReader {

    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String BANDS = "severity.";
    private static final String PARAMETERS = "parameters.";

    private static final String METRIC = "metric";
    /** The name of {@code metric} in rules of version 0.1, which old scans keep. */
    private static final String FORMER_METRIC = "figure";

    private static final List<String> FIELDS = List.of(
            "id", "title", METRIC, "statement", "unit", "threshold", "stage", "days", "blocs", "newly", "finding");

    /** Parameters that the program supplies to the statement of a rule. */
    static final List<String> SUPPLIED = List.of("asOf", "targets", "minerals");

    private final RuleFile file;
    private final Function<String, Optional<String>> statements;

    /**
     * @param statements returns the text of a statement by its name
     */
    RuleReader(RuleFile file, Function<String, Optional<String>> statements) {
        this.file = file;
        this.statements = statements;
    }

    /** {@return the rule; valid only if the file has no errors afterwards} */
    Rule read(String name, String text) {
        String id = file.text("id");
        if (!id.isEmpty() && !id.matches(ID)) {
            file.fault("id", "id '" + id + "': expected lower-case words with hyphens, such as my-rule");
        }
        String field = file.has(FORMER_METRIC) ? FORMER_METRIC : METRIC;
        Optional<Metric> metric = file.find(field, RuleReader::metric, String.join(", ", EnumText.all(Metric.class)));
        Optional<Rule.Statement> statement = statement();
        if (file.has(field) == file.has("statement")) {
            file.fault(
                    file.has(field) ? "statement" : "id",
                    "expected either a metric (" + String.join(", ", EnumText.all(Metric.class)) + ") or a statement");
        }
        double threshold = file.number("threshold");
        SeverityBands severityBands = bands(threshold);
        RuleOptions options = options();
        FindingSentence finding = new FindingSentence(file.text("finding"));
        checkFields();
        metric.ifPresent(one -> checkPlaceholders(finding, one.words()));
        statement.ifPresent(one -> checkStatement(one, finding, options));
        return new Rule(
                id,
                file.text("title"),
                metric.orElse(null),
                statement.orElse(null),
                threshold,
                severityBands,
                options,
                finding,
                new Rule.File(name, text, statement.map(Rule.Statement::text).orElse(null)));
    }

    private static Metric metric(String id) {
        return EnumText.parse(Metric.class, METRIC, id);
    }

    private Optional<Rule.Statement> statement() {
        @Nullable
        String name =
                file.find("statement", text -> text, "the name of a statement").orElse(null);
        if (name == null) {
            return Optional.empty();
        }
        Optional<String> text = statements.apply(name);
        if (text.isEmpty()) {
            file.fault(
                    "statement",
                    "statement '" + name + "': expected one below cypher/, or a file " + name
                            + ".cypher next to the rule");
            return Optional.empty();
        }
        return Optional.of(new Rule.Statement(name, text.get(), file.text("unit")));
    }

    private void checkStatement(Rule.Statement statement, FindingSentence finding, RuleOptions options) {
        try {
            Header header = Header.parse(statement.name(), statement.text());
            List<String> columns =
                    header.columns().stream().map(Header.Field::name).toList();
            for (String column : List.of("subject", "score")) {
                if (!columns.contains(column)) {
                    file.fault("statement", "statement '" + statement.name() + "' has no column " + column);
                }
            }
            header.parameters().stream()
                    .map(Header.Field::name)
                    .filter(name ->
                            !SUPPLIED.contains(name) && !options.parameters().containsKey(name))
                    .forEach(name -> file.fault(
                            "statement",
                            "statement '" + statement.name() + "' takes $" + name + ": expected it among "
                                    + String.join(", ", SUPPLIED) + " or below parameters:"));
            checkPlaceholders(finding, columns);
        } catch (IllegalStateException e) {
            file.fault("statement", Objects.toString(e.getMessage()));
        }
    }

    private void checkPlaceholders(FindingSentence finding, List<String> known) {
        List<String> all =
                Stream.concat(Metric.COMMON_WORDS.stream(), known.stream()).toList();
        finding.words().stream()
                .filter(placeholder -> !all.contains(placeholder))
                .forEach(placeholder -> file.fault(
                        "finding",
                        "finding: unknown placeholder {" + placeholder + "}; expected " + String.join(", ", all)));
    }

    /** Reads the lowest score of each severity: none below the threshold, and none below that of a lower severity. */
    private SeverityBands bands(double threshold) {
        Map<Severity, Double> from = new EnumMap<>(Severity.class);
        double last = threshold;
        for (Severity severity : Severity.values()) {
            String field = BANDS + EnumText.of(severity);
            if (file.has(field)) {
                double lowest = file.number(field);
                if (lowest < last) {
                    file.fault(
                            field,
                            field + " " + lowest + ": expected at least " + last
                                    + ", the threshold and the lower severities");
                }
                last = lowest;
                from.put(severity, lowest);
            }
        }
        if (from.isEmpty()) {
            file.fault(
                    "severity",
                    "'severity' is missing: expected a lowest score for some of low, medium, high, critical");
        }
        return new SeverityBands(from);
    }

    private RuleOptions options() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (String name : file.below(PARAMETERS)) {
            file.find(PARAMETERS + name, RuleReader::scalar, "a number or text")
                    .ifPresent(value -> parameters.put(name, value));
        }
        return new RuleOptions(
                file.find("stage", Stage::parse, "").orElse(null),
                file.find("days", RuleReader::days, "a whole number of days from 0 to 3650")
                        .orElse(RuleOptions.DAYS),
                file.list("blocs", BlocId::new, "ministerial-2026"),
                file.find("newly", RuleReader::bool, "true or false").orElse(false),
                parameters);
    }

    private static int days(String text) {
        int days = Integer.parseInt(text);
        if (days < 0 || days > 3650) {
            throw new IllegalArgumentException(text);
        }
        return days;
    }

    private static boolean bool(String text) {
        if (!List.of("true", "false").contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static Object scalar(String text) {
        if (text.matches("-?\\d{1,18}")) {
            return Long.valueOf(text);
        }
        return text.matches("-?\\d+\\.\\d+") ? Double.valueOf(text) : text;
    }

    private void checkFields() {
        List<String> known = new ArrayList<>(FIELDS);
        for (Severity severity : Severity.values()) {
            known.add(BANDS + EnumText.of(severity));
        }
        file.below("").stream()
                .filter(field ->
                        !known.contains(field) && !field.equals(FORMER_METRIC) && !field.startsWith(PARAMETERS))
                .forEach(field -> file.fault(
                        field, "'" + field + "' is not a field of a rule: expected " + String.join(", ", known)));
    }
}
