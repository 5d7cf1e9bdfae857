package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;

/**
 * One value of a figure.
 *
 * @param subject what it is the value of, the same from scan to scan, such as {@code KOR/cobalt/CHN}
 * @param score the value, in the figure's unit; the higher the worse
 * @param about what it concerns
 * @param year of the data; null where no year matters
 * @param editions of the data
 * @param words for the sentence
 * @param evidence ids for {@code /evidence}; asked only of findings
 */
public record MetricValue(
        String subject,
        double score,
        About about,
        @Nullable Integer year,
        List<String> editions,
        Map<String, String> words,
        Supplier<List<String>> evidence) {

    /**
     * What a finding concerns; what does not matter is null.
     *
     * @param target whose supply
     * @param mineral of what
     * @param stage where in the chain
     * @param iso3 which country
     * @param measure which measure
     */
    public record About(
            @Nullable Target target,
            @Nullable MineralId mineral,
            @Nullable Stage stage,
            @Nullable String iso3,
            @Nullable String measure) {}
}
