package org.lodegraph.question.dependency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * An operation and what makes it a chokepoint, or not (definitions 3.4).
 *
 * @param key {@code cobalt/refining/CHN}
 * @param mineral the mineral
 * @param iso3 the country
 * @param stage the stage
 * @param year the year of the output: that of the flows where some is published for it
 * @param flowYear the year of the flows that dependants and moats rest on; null where there are none that are not unfit
 * @param share of the stage's published output, named or not, 0 to 1
 * @param evidence the observation of its output, for {@code /evidence}
 * @param hhi concentration of the stage
 * @param pivotal whether capacity without it is below what the stage delivers; null where capacities are not published
 * @param residualSupplyIndex capacity without it / what the stage delivers; null where capacities are not published
 * @param worldLoss demand-weighted mean of the shared loss over every country but its own, 0 to 1; null where no flows answer, or the time was over
 * @param dependants targets with an exposure of 0.5 and more; small ones, its own country and bloc apart
 * @param asymmetry its country's share of refining less its share of extraction; null where one is not published
 * @param breadth minerals where its country is a chokepoint at this stage
 * @param moat what protects its place: ore-endowment, import-fed, by-product, integrated
 * @param measures ids of its country's measures on the mineral in force at the date of the answer
 * @param afterRemoval the stage without it
 * @param chokepoint whether it is one
 * @param chokepointBasis what says so: pivotal, world-loss, dependants or share; null where it is none
 * @param rank place within the mineral by world loss, then share, 1 for the first
 * @param rankInterval best and worst place over seven runs; null where the time was over
 */
public record Chokepoint(
        String key,
        MineralId mineral,
        Iso3 iso3,
        Stage stage,
        int year,
        @Nullable Integer flowYear,
        double share,
        String evidence,
        Hhi hhi,
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

    /** The Herfindahl-Hirschman index, 0 to 10,000: the unnamed rest as nobody's, and as one owner's or with what is withheld at its most. */
    public record Hhi(double low, double high) {}

    /** A target and the share of its supply that passes the operation, 0.5 to 1. */
    public record Dependant(String iso3, double exposure) {}

    /**
     * A stage without one of its operations.
     *
     * @param leader the largest of the others; null where there is none
     * @param share the leader's share of what is left
     * @param hhi concentration of what is left, over its named rows
     */
    public record AfterRemoval(
            @Nullable String leader,
            @Nullable Double share,
            @Nullable Double hhi) {}
}
