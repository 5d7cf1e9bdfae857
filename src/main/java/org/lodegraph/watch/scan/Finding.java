package org.lodegraph.watch.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;

/**
 * A risk that a rule has found.
 *
 * @param key key of the finding, the same from scan to scan, such as {@code shared-loss/KOR/cobalt/CHN}
 * @param rule id of the rule
 * @param severity severity, by the rule's bands
 * @param score score in {@code unit}; a higher score is worse
 * @param unit unit of the score
 * @param target country or bloc whose supply is at risk; null if the rule has no target
 * @param mineral mineral at risk; null if there is none, or more than one
 * @param stage stage of the chain, such as mining or refining; null if the finding has no stage
 * @param iso3 ISO 3166-1 alpha-3 code of the country that causes the risk; null if there is none
 * @param measure id of the policy measure; null if there is none, or more than one
 * @param year year of the data; null if the score depends on no year
 * @param editions ids of the data editions used; empty if none
 * @param text the finding in a sentence
 * @param evidence ids for {@code /evidence}
 */
public record Finding(
        String key,
        String rule,
        Severity severity,
        double score,
        String unit,
        @Nullable Target target,
        @Nullable MineralId mineral,
        @Nullable Stage stage,
        @Nullable String iso3,
        @Nullable String measure,
        @Nullable Integer year,
        List<String> editions,
        String text,
        List<String> evidence) {}
