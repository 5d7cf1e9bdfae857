package org.lodegraph.watch.scan.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.watch.scan.rule.MetricValue.About;

/**
 * A row of a rule's own statement. The columns {@code subject} and {@code score} are required; {@code target,
 * mineral, stage, iso3, measure, year, editions, evidence} are optional. Every column is a placeholder for the
 * sentence.
 */
final class RuleStatementRow {

    private RuleStatementRow() {}

    static MetricValue measured(Rule rule, Map<String, Object> row) {
        Map<String, String> words = new HashMap<>();
        row.forEach((column, value) -> words.put(column, value == null ? "?" : String.valueOf(value)));
        Object score = row.get("score");
        if (!(score instanceof Number number)) {
            throw new InvalidValueException("rule " + rule.id(), score, "a number in the column score");
        }
        return new MetricValue(
                Objects.requireNonNull(text(row, "subject"), "the reader of rules requires the column"),
                number.doubleValue(),
                new About(
                        text(row, "target") == null ? null : new Target(String.valueOf(row.get("target"))),
                        text(row, "mineral") == null ? null : new MineralId(String.valueOf(row.get("mineral"))),
                        text(row, "stage") == null ? null : Stage.parse(String.valueOf(row.get("stage"))),
                        text(row, "iso3"),
                        text(row, "measure")),
                row.get("year") instanceof Number year ? year.intValue() : null,
                list(row, "editions"),
                words,
                () -> list(row, "evidence"));
    }

    private static @Nullable String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? null : String.valueOf(value);
    }

    private static List<String> list(Map<String, Object> row, String column) {
        return row.get(column) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
