package org.lodegraph.question.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a mineral a bloc covers: of the output at a stage, or of an importer's supply.
 *
 * @param mineral id
 * @param stage of the output; null where an importer's whole chain is asked about
 * @param year of reference
 * @param share 0 to 1; null where there is none, with the reason in {@code meta}
 * @param members what each member adds, the largest first; for an importer the last country before it, UNKNOWN for untraced
 * @param editions by id; empty for traced flows
 */
public record Coverage(
        String mineral,
        @Nullable String stage,
        int year,
        @Nullable Double share,
        List<Part> members,
        List<String> editions) {

    /**
     * What one member adds.
     *
     * @param iso3 ISO 3166-1 alpha-3, or UNKNOWN
     * @param share 0 to 1
     * @param evidence the figure of its output, for {@code /evidence}; null for an importer's supply, which many flows make up
     */
    public record Part(String iso3, double share, @Nullable String evidence) {}
}
