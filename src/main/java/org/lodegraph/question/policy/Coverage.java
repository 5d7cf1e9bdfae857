package org.lodegraph.question.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bloc's share of a mineral: of the output at a stage, or of a target's supply.
 *
 * @param mineral id of the mineral
 * @param stage id of the stage; null for the whole chain of a target's supply
 * @param year reference year
 * @param share share covered, 0 to 1; null if it is not known, with the reason in meta.reasons
 * @param members contribution of each member, largest first; for a target, of the last country before it
 * @param editions ids of the editions; empty for traced flows
 */
public record Coverage(
        String mineral,
        @Nullable String stage,
        int year,
        @Nullable Double share,
        List<Part> members,
        List<String> editions) {

    /**
     * The contribution of one member.
     *
     * @param iso3 ISO 3166-1 alpha-3 code, or UNKNOWN for untraced supply
     * @param share share contributed, 0 to 1
     * @param evidence id of its output, for /evidence; null for a target's supply, which has many flows
     */
    public record Part(String iso3, double share, @Nullable String evidence) {}
}
