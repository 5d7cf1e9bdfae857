package org.lodegraph.question.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Range;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.NetworkLosses.Loss;

/**
 * The results of a scenario.
 *
 * @param results losses by target and mineral, in the order of the request
 * @param outputs concentration before and after of the stages that lose output
 * @param byProducts output lost along with a host, within the bounds of the host's share
 * @param blocs blocs' shares of output before and after their members change
 * @param floors cost of price floors
 * @param coverage number of pairs computed, and everything that could not be computed
 */
public record ScenarioResults(
        List<Result> results,
        List<OutputShift> outputs,
        List<ByProduct> byProducts,
        List<BlocShift> blocs,
        List<FloorCost> floors,
        Coverage coverage) {

    /**
     * The result for one target and mineral.
     *
     * @param target ISO 3166-1 alpha-3 code of the country, or a bloc such as EU27
     * @param mineral id of the mineral
     * @param year flow year
     * @param fitness verdict on the target's flows: fit or partial
     * @param demandTonnes the target's demand in contained tonnes; null if over 25% off the published consumption
     * @param before state with the measures in force at the date, without the changes
     * @param after state with all changes
     * @param loss loss added by the changes
     * @param lossRange range of the added shared loss over the slacks 0.25, 1 and unlimited, 0 to 1
     * @param byProduct added loss including output lost with hosts, at both bounds; null if no host of the mineral is lost
     * @param routes alternative routes; null if none are requested
     */
    public record Result(
            Target target,
            MineralId mineral,
            int year,
            FitnessStatus fitness,
            @Nullable Double demandTonnes,
            State before,
            State after,
            Loss loss,
            Range lossRange,
            @Nullable Span byProduct,
            @Nullable List<Route> routes) {}

    /**
     * The state of a target.
     *
     * @param loss loss of its demand under all measures and changes of the state
     * @param worst foreign country that most of the remaining supply passes before rerouting; null if there is none
     * @param sourceHhi Herfindahl-Hirschman index of the last countries before the target, 0 to 10,000; null if nothing arrives
     */
    public record State(
            Loss loss, @Nullable Worst worst, @Nullable Double sourceHhi) {}

    /**
     * A country with a target's exposure to it.
     *
     * @param key id of the point, such as cobalt/CHN
     * @param exposure share of the target's demand that passes the country, 0 to 1
     */
    public record Worst(PointId key, double exposure) {}

    /**
     * The added losses at both bounds of the hosts' shares.
     *
     * @param low losses at the lower bound
     * @param high losses at the upper bound
     */
    public record Span(Loss low, Loss high) {}

    /**
     * A route that replaces lost supply.
     *
     * @param keys ids of the operations, upstream first
     * @param tonnes tonnes delivered to use in a year; null if tonnes of the target are withheld
     * @param coverage share of the loss before rerouting that it covers, 0 to 1
     */
    public record Route(List<OperationId> keys, @Nullable Double tonnes, double coverage) {}

    /**
     * The output of a stage before and after the changes.
     *
     * @param mineral id of the mineral
     * @param stage id of the stage
     * @param year year of the output
     * @param lostTonnes lost output in tonnes a year
     * @param hhiBefore Herfindahl-Hirschman index of the named output, 0 to 10,000
     * @param hhiAfter index of the remaining named output, 0 to 10,000; null if nothing remains
     * @param leaderBefore ISO 3166-1 alpha-3 code of the largest producer
     * @param leaderAfter ISO 3166-1 alpha-3 code of the largest remaining producer; null if nothing remains
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
     * The output of a by-product lost along with its host.
     *
     * @param mineral id of the by-product
     * @param key id of the by-product's operation
     * @param host id of the host's operation, lost wholly or in part
     * @param lostShare lost share of the operation's output, 0 to 1: lost part of the host times the bounds of its share
     * @param worldShareLost lost share of the world's output, 0 to 1
     * @param lostTonnes lost output in tonnes a year
     * @param year year of the output
     * @param evidence id of the observation of the operation's output, for /evidence
     */
    public record ByProduct(
            MineralId mineral,
            OperationId key,
            OperationId host,
            Range lostShare,
            Range worldShareLost,
            Range lostTonnes,
            int year,
            String evidence) {}

    /**
     * A bloc's share of a stage's output before and after its members change.
     *
     * @param bloc id of the bloc
     * @param mineral id of the mineral
     * @param stage id of the stage
     * @param year year of the output
     * @param before share of the sum of the rows with the present members, 0 to 1
     * @param after share of the sum of the rows with the new members, 0 to 1
     */
    public record BlocShift(String bloc, MineralId mineral, Stage stage, int year, double before, double after) {}

    /**
     * The cost of a price floor on unchanged flows.
     *
     * @param bloc id of the bloc
     * @param mineral id of the mineral
     * @param stage id of the stage whose product is priced
     * @param marketUsdPerTonne market price used, in US dollars per tonne
     * @param evidence id of the market price, for /evidence; null if the request gave it
     * @param topUpUsdPerTonne tariff on imports from outside, in US dollars per tonne
     * @param tonnes tonnes a year that members import from outside; null if tonnes of all flows are withheld
     * @param costUsd cost of these imports in US dollars a year; null if tonnes is null
     * @param byTarget cost by member, highest first
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

    /**
     * The cost of a price floor to one member.
     *
     * @param iso3 ISO 3166-1 alpha-3 code of the member
     * @param tonnes tonnes a year imported from outside; null if tonnes of its flows are withheld
     * @param costUsd cost in US dollars a year: tonnes x top-up; null if tonnes is null
     */
    public record TargetCost(
            Iso3 iso3, @Nullable Double tonnes, @Nullable Double costUsd) {}

    /**
     * The coverage of the results.
     *
     * @param evaluated number of pairs of target and mineral computed
     * @param missing pairs and changes that could not be computed, with reasons
     */
    public record Coverage(int evaluated, List<Missing> missing) {}

    /**
     * A pair or a change that could not be computed.
     *
     * @param target ISO 3166-1 alpha-3 code or bloc of the target; null for all targets
     * @param mineral id of the mineral; null for all minerals
     * @param change change without effect, such as changes[0]; null if a pair has no figures
     * @param reason reason for the missing result
     */
    public record Missing(
            @Nullable Target target,
            @Nullable MineralId mineral,
            @Nullable String change,
            String reason) {}
}
