package org.lodegraph.network.chokepoint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Range;
import org.lodegraph.model.Stage;
import org.lodegraph.network.snapshot.RankInterval;

/**
 * An operation with the indicators that make it a chokepoint or not (definitions 4).
 *
 * @param key key of the operation, such as cobalt/refining/CHN
 * @param mineral id of the mineral
 * @param iso3 ISO 3166-1 alpha-3 code of the country
 * @param stage id of the stage
 * @param year year of the output: the flow year if output is published for it, otherwise the newest
 * @param flowYear year of the flows behind dependants and moats; null if there are none, or if they are unfit
 * @param share share of the stage's published output, including its unnamed part, 0 to 1
 * @param evidence id of the observation of its output, for /evidence
 * @param hhi bounds of the stage's Herfindahl-Hirschman index, 0 to 10,000: its unnamed rest counts for nothing, or as one owner with
 *     withheld output at its maximum
 * @param pivotal whether capacity without it is below the stage's deliveries; null if capacities are not published
 * @param residualSupplyIndex capacity without it / the stage's deliveries; null if capacities are not published
 * @param worldLoss demand-weighted mean shared loss of all other countries, 0 to 1; null if no flows answer or time ran out
 * @param dependants targets with an exposure of 0.5 or more, without small ones and its own country and blocs
 * @param asymmetry its country's share of refining less its share of extraction, -1 to 1; null if one is not published
 * @param breadth number of minerals where its country is a chokepoint at this stage
 * @param moat reasons that protect its position: ore-endowment, import-fed, by-product, integrated
 * @param measures ids of its country's measures on the mineral in force at the date of the answer
 * @param afterRemoval state of the stage without it
 * @param chokepoint whether it is a chokepoint
 * @param chokepointBasis criterion that makes it one: pivotal, world-loss, dependants or share; null if it is none
 * @param rank rank within the mineral by world loss, then share, 1 for the first
 * @param rankInterval best and worst rank over seven runs (definitions 6); null if time ran out
 */
public record Chokepoint(
        OperationId key,
        MineralId mineral,
        Iso3 iso3,
        Stage stage,
        int year,
        @Nullable Integer flowYear,
        double share,
        String evidence,
        Range hhi,
        @Nullable Boolean pivotal,
        @Nullable Double residualSupplyIndex,
        @Nullable Double worldLoss,
        List<Dependant> dependants,
        @Nullable Double asymmetry,
        int breadth,
        List<String> moat,
        List<String> measures,
        AfterRemoval afterRemoval,
        boolean chokepoint,
        @Nullable String chokepointBasis,
        int rank,
        @Nullable RankInterval rankInterval) {

    /** {@return the same with its country's breadth and measures, which no other indicator depends on} */
    public Chokepoint with(int minerals, List<String> measureIds) {
        return new Chokepoint(
                key,
                mineral,
                iso3,
                stage,
                year,
                flowYear,
                share,
                evidence,
                hhi,
                pivotal,
                residualSupplyIndex,
                worldLoss,
                dependants,
                asymmetry,
                minerals,
                moat,
                measureIds,
                afterRemoval,
                chokepoint,
                chokepointBasis,
                rank,
                rankInterval);
    }

    /**
     * A target that depends on the operation.
     *
     * @param iso3 ISO 3166-1 alpha-3 code, or EU27
     * @param exposure share of its supply that passes through the operation, 0.5 to 1
     */
    public record Dependant(String iso3, double exposure) {}

    /**
     * The state of a stage without one of its operations.
     *
     * @param leader ISO 3166-1 alpha-3 code of the largest remaining country; null if there is none
     * @param share share of the leader in the remaining output, 0 to 1; null if there is none
     * @param hhi Herfindahl-Hirschman index of the remaining named output, 0 to 10,000; null if there is none
     */
    public record AfterRemoval(
            @Nullable String leader,
            @Nullable Double share,
            @Nullable Double hhi) {}
}
