package org.lodegraph.watch.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;

/**
 * What a rule has found.
 *
 * @param key by which it is found again from scan to scan, such as {@code shared-loss/KOR/cobalt/CHN}
 * @param rule the rule's id
 * @param severity how grave
 * @param score in the unit; the higher the worse
 * @param unit what the score is measured in
 * @param target whose supply; null where none is meant
 * @param mineral of what; null where none, or more than one, is meant
 * @param stage where in the chain; null where none is meant
 * @param iso3 the country; null where none is meant
 * @param measure the measure; null where none, or more than one, is meant
 * @param year of the data; null where no year matters
 * @param editions of the data, by id
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
