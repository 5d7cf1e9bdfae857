package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Unwrapped;

/**
 * A mineral with the years of its figures and the reasons for its fitness verdict.
 *
 * @param profile description of the mineral
 * @param years years of known output by stage, newest first
 * @param fitness verdict on its flows, target by target
 * @param balance stage balances that the verdict rests on
 */
public record MineralDetail(
        @Unwrapped MineralProfile profile, List<StageYear> years, Verdict fitness, List<Balance> balance) {

    /**
     * A year with known output at a stage.
     *
     * @param stage id of the stage
     * @param year reference year
     * @param editions ids of the editions that print the output
     */
    public record StageYear(String stage, int year, List<String> editions) {}

    /**
     * The fitness verdict on a mineral's flows (definitions 7).
     *
     * @param status fit, partial or unfit, over all targets
     * @param reason number of targets with each verdict, or the reason for having none
     * @param targets verdict on each target in the latest flow year; at most one per country or bloc
     */
    public record Verdict(FitnessStatus status, String reason, List<TargetVerdict> targets) {}

    /**
     * The fitness verdict on the flows to one target.
     *
     * @param iso3 ISO 3166-1 alpha-3 code, or EU27
     * @param status fit, partial or unfit
     * @param reason reason for the status
     */
    public record TargetVerdict(String iso3, FitnessStatus status, String reason) {}

    /**
     * The balance of a mineral at a stage in a year, in tonnes contained.
     *
     * @param stage id of the stage
     * @param year flow year
     * @param productionTonnes tonnes produced at this stage; null if not applicable
     * @param tradedTonnes tonnes traded between countries; null if not applicable
     * @param usedTonnes tonnes used by the next stage; null if not applicable
     * @param clampedTonnes tonnes of reported exports above the supply available for export, cut off; null if not applicable
     * @param modelledTonnes tonnes allocated by model because no trade is reported; null if not applicable
     * @param unknownTonnes tonnes still missing; null if not applicable
     * @param trimmedTonnes tonnes on flows too small to keep, moved to the unknown; null if not applicable
     * @param note remark on the balance; null if there is none
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
