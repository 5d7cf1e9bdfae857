package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mineral with the years of its figures and the ground of the verdict on its flows.
 *
 * @param id slug
 * @param name in English
 * @param symbols chemical symbols
 * @param group such as {@code battery}, {@code rare-earth}, {@code industrial}
 * @param parent the mineral it is part of; null for most
 * @param unitBasis what its tonnes count: contained, gross, oxide
 * @param stages stages with an operation, down the chain
 * @param lists the lists of critical minerals it stands on
 * @param years the years of known output, stage by stage, the newest first
 * @param fitness whether its flows may answer, target by target
 * @param balance the stage balances behind the verdict
 */
public record MineralDetail(
        String id,
        String name,
        List<String> symbols,
        String group,
        @Nullable String parent,
        String unitBasis,
        List<String> stages,
        List<Listing> lists,
        List<StageYear> years,
        Verdict fitness,
        List<Balance> balance) {

    /**
     * A year for which output at a stage is known.
     *
     * @param stage stage id
     * @param year year of reference
     * @param editions the editions that know it, by id
     */
    public record StageYear(String stage, int year, List<String> editions) {}

    /**
     * The verdict on the flows.
     *
     * @param status for all targets together, see {@link FitnessEntry}
     * @param reason for all targets together
     * @param targets each target in the latest flow year; bounded by the number of countries
     */
    public record Verdict(String status, String reason, List<TargetVerdict> targets) {}

    /**
     * The verdict on the flows to one target.
     *
     * @param iso3 ISO 3166-1 alpha-3, or EU27
     * @param status fit, partial or unfit
     * @param reason why
     */
    public record TargetVerdict(String iso3, String status, String reason) {}

    /**
     * What happens to a mineral at a stage in a year, in tonnes contained; null where it does not apply.
     *
     * @param productionTonnes made at this stage
     * @param tradedTonnes traded between countries
     * @param usedTonnes used by the next stage
     * @param clampedTonnes exports beyond what there was to export, cut off
     * @param modelledTonnes allocated where no trade is reported
     * @param unknownTonnes still missing
     * @param trimmedTonnes on edges too thin to keep
     * @param note what to know; null for nothing
     */
    public record Balance(
            String stage,
            int year,
            @Nullable Double productionTonnes,
            @Nullable Double tradedTonnes,
            @Nullable Double usedTonnes,
            @Nullable Double clampedTonnes,
            @Nullable Double modelledTonnes,
            @Nullable Double unknownTonnes,
            @Nullable Double trimmedTonnes,
            @Nullable String note) {}
}
