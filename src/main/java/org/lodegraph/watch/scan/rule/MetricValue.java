package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;

/**
 * One value of a metric.
 *
 * @param subject subject of the value, the same from scan to scan, such as {@code KOR/cobalt/CHN}
 * @param score value in the metric's unit; a higher value is worse
 * @param about entities that it concerns
 * @param year year of the data; null if it depends on no year
 * @param editions editions of the data
 * @param words values of the placeholders of the sentence
 * @param evidence ids for {@code /evidence}; computed for findings only
 */
public record MetricValue(
        String subject,
        double score,
        About about,
        @Nullable Integer year,
        List<String> editions,
        Map<String, String> words,
        Supplier<List<String>> evidence) {

    /** {@return the subject of some ids, the widest first} */
    static String subject(Object... ids) {
        return Stream.of(ids).map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** {@return this value under another subject} */
    MetricValue withSubject(String other) {
        return new MetricValue(other, score, about, year, editions, words, evidence);
    }

    /**
     * The entities that a finding concerns; null for those that do not apply.
     *
     * @param target target whose supply is at risk
     * @param mineral mineral at risk
     * @param stage stage of the chain
     * @param iso3 the country
     * @param measure the policy measure
     */
    public record About(
            @Nullable Target target,
            @Nullable MineralId mineral,
            @Nullable Stage stage,
            @Nullable String iso3,
            @Nullable String measure) {}
}
