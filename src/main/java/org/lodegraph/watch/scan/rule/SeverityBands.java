package org.lodegraph.watch.scan.rule;

import java.util.Map;
import java.util.TreeMap;
import org.lodegraph.model.Severity;

/**
 * Severities by score.
 *
 * @param from lowest score of each severity that is used, rising with the severity
 */
public record SeverityBands(Map<Severity, Double> from) {

    public SeverityBands {
        from = Map.copyOf(from);
    }

    /** {@return the highest severity whose lowest score is reached; low if none is} */
    public Severity of(double score) {
        return new TreeMap<>(from)
                .descendingMap().entrySet().stream()
                        .filter(band -> score >= band.getValue() - RuleEvaluation.TOLERANCE)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(Severity.LOW);
    }
}
