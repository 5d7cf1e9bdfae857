package org.lodegraph.watch.scan.rule;

import java.util.Map;
import java.util.TreeMap;
import org.lodegraph.model.Severity;

/**
 * From which score on a finding is how grave.
 *
 * @param from the least score of each severity that is used; they rise with it
 */
public record SeverityBands(Map<Severity, Double> from) {

    public SeverityBands {
        from = Map.copyOf(from);
    }

    /** {@return the severity of a score: the gravest whose least score it reaches; low where it reaches none} */
    public Severity of(double score) {
        return new TreeMap<>(from)
                .descendingMap().entrySet().stream()
                        .filter(band -> score >= band.getValue() - RuleEvaluation.NEAR)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(Severity.LOW);
    }
}
