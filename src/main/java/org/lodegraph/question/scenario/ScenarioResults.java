package org.lodegraph.question.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.NetworkLosses.Loss;

/**
 * What a scenario comes to.
 *
 * @param results target by target, mineral by mineral, as asked for
 * @param outputs how concentrated stages are before and after, where changes take output away
 * @param byProducts what is lost with a host, as far as its share is known
 * @param blocs what blocs cover before and after their members change
 * @param floors what price floors cost
 * @param coverage what was worked out, and what could not be
 */
public record ScenarioResults(
        List<Result> results,
        List<OutputShift> outputs,
        List<ByProduct> byProducts,
        List<BlocShift> blocs,
        List<FloorCost> floors,
        Coverage coverage) {

    /**
     * One target and mineral.
     *
     * @param year of the flows
     * @param fitness of the target's flows: fit or partial
     * @param demandTonnes what the target takes, tonnes contained; null where it is off the published consumption
     * @param before with the measures in force at the date, and no change
     * @param after with all changes
     * @param loss what the changes add to the loss before, 0 to 1
     * @param lossRange the least and the largest added shared loss over the slacks 0.25, 1 and unlimited
     * @param byProduct the same as {@code loss} where what is lost with hosts is taken off too, at both ends of what is known; null where no
     *     host of the mineral is hit
     * @param routes what the target could get instead; null where none are asked for
     */
    public record Result(
            Target target,
            MineralId mineral,
            int year,
            String fitness,
            @Nullable Double demandTonnes,
            State before,
            State after,
            Loss loss,
            LossRange lossRange,
            @Nullable Span byProduct,
            @Nullable List<Route> routes) {}

    /**
     * How a target stands.
     *
     * @param loss of its demand, with everything that holds then, 0 to 1
     * @param worst the foreign country that the most of what still arrives without rerouting passes; null where there is none
     * @param sourceHhi Herfindahl-Hirschman index of the countries that what arrives comes from last, 0 to 10,000; null where nothing arrives
     */
    public record State(
            Loss loss, @Nullable Worst worst, @Nullable Double sourceHhi) {}

    /**
     * A country, and the share of the target's demand that passes it.
     *
     * @param key such as {@code cobalt/CHN}
     */
    public record Worst(String key, double exposure) {}

    /** The least and the largest. */
    public record LossRange(double low, double high) {}

    /** Losses at both ends of what is known of hosts' shares. */
    public record Span(Loss low, Loss high) {}

    /**
     * A chain that brings something in place of what is lost.
     *
     * @param keys operations, upstream first
     * @param tonnes what it brings, tonnes that reach use; null where tonnes may not be given
     * @param coverage its share of what is lost before rerouting, 0 to 1
     */
    public record Route(List<String> keys, @Nullable Double tonnes, double coverage) {}

    /**
     * A stage before and after.
     *
     * @param year of the output
     * @param lostTonnes of output, a year
     * @param hhiBefore Herfindahl-Hirschman index over the named rows, 0 to 10,000
     * @param hhiAfter the same of what is left; null where nothing is
     * @param leaderBefore the largest maker
     * @param leaderAfter the same of what is left; null where nothing is
     */
    public record OutputShift(
            MineralId mineral,
            Stage stage,
            int year,
            double lostTonnes,
            double hhiBefore,
            @Nullable Double hhiAfter,
            Iso3 leaderBefore,
            @Nullable Iso3 leaderAfter) {}

    /**
     * What is lost of a by-product with its host.
     *
     * @param key the operation of the by-product
     * @param host the operation of the host that is lost, whole or in part
     * @param lostShare of the operation's output: the part of the host that is lost times the bounds of the host's share, 0 to 1
     * @param worldShareLost the same of the world's output
     * @param lostTonnes the same in tonnes a year
     * @param year of the output
     * @param evidence the observation of the operation's output, for {@code /evidence}
     */
    public record ByProduct(
            MineralId mineral,
            String key,
            String host,
            Bounds lostShare,
            Bounds worldShareLost,
            Bounds lostTonnes,
            int year,
            String evidence) {}

    /** The least and the most. */
    public record Bounds(double low, double high) {}

    /**
     * What a bloc makes of a stage before and after.
     *
     * @param before of the rows' sum, 0 to 1
     * @param after the same with the new members
     */
    public record BlocShift(String bloc, MineralId mineral, Stage stage, int year, double before, double after) {}

    /**
     * What a price floor costs, the flows being as they are.
     *
     * @param marketUsdPerTonne the market price taken
     * @param evidence where it is printed, for {@code /evidence}; null where the request gave it
     * @param topUpUsdPerTonne what the tariff adds to an import from outside
     * @param tonnes imported by members from outside, a year; null where flows may not be told in tonnes
     * @param costUsd of all of them, a year; likewise
     * @param byTarget member by member, the dearest first
     */
    public record FloorCost(
            String bloc,
            MineralId mineral,
            Stage stage,
            double marketUsdPerTonne,
            @Nullable String evidence,
            double topUpUsdPerTonne,
            @Nullable Double tonnes,
            @Nullable Double costUsd,
            List<TargetCost> byTarget) {}

    /** What a member pays: tonnes imported from outside, times the top-up; null where its flows may not be told in tonnes. */
    public record TargetCost(
            Iso3 iso3, @Nullable Double tonnes, @Nullable Double costUsd) {}

    /**
     * What was worked out.
     *
     * @param evaluated how many pairs of target and mineral
     * @param missing what could not be, and why
     */
    public record Coverage(int evaluated, List<Missing> missing) {}

    /**
     * What could not be worked out.
     *
     * @param target null for every one
     * @param mineral null for every one
     * @param change which change has no effect, such as {@code changes[0]}; null where a pair has no figures
     */
    public record Missing(
            @Nullable Target target,
            @Nullable MineralId mineral,
            @Nullable String change,
            String reason) {}
}
