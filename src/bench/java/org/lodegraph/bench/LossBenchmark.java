package org.lodegraph.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.lodegraph.network.Demand;
import org.lodegraph.network.NetworkAfterRemoval;
import org.lodegraph.network.PeerGraphs;
import org.lodegraph.network.PeerGraphs.PeerGraph;
import org.lodegraph.network.Removal;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.SupplyNetwork;
import org.lodegraph.network.snapshot.NetworkLosses;

/**
 * Compares the best case and the shared loss with JGraphT's maximum flows. It covers every large target under every
 * large removal, all minerals.
 */
public final class LossBenchmark {

    private static final double LARGE = 0.001;
    private static final double SAME = 1e-9;
    private static final double NOTHING = 1e-13;
    private static final int SAMPLED = 16;
    private static final int WARM_UPS = 10;
    private static final int PEER_WARM_UPS = 1;
    private static final int RUNS = 3;
    private static final int OURS_A_RUN = 10;

    private static final List<Peer> PEERS = List.of(
            new Peer(
                    "Dinic",
                    (graph, least) ->
                            new DinicMFImpl<>(graph.graph(), least).getMaximumFlowValue(graph.source(), graph.sink())),
            new Peer(
                    "PushRelabel",
                    (graph, least) -> new PushRelabelMFImpl<>(graph.graph(), least)
                            .getMaximumFlowValue(graph.source(), graph.sink())),
            new Peer(
                    "EdmondsKarp",
                    (graph, least) -> new EdmondsKarpMFImpl<>(graph.graph(), least)
                            .getMaximumFlowValue(graph.source(), graph.sink())));

    private final Report report = new Report("losses");
    private final List<Question> questions;
    private final LongAdder building = new LongAdder();
    private final LongAdder flowing = new LongAdder();

    private interface LargestFlow {

        double of(PeerGraph graph, double leastTonnes);
    }

    private record Peer(String name, LargestFlow flow) {}

    /** The losses of one network by a peer: for each removal, the best case of each demand, and rho. */
    private static final class Losses {

        private final double[][] bestCases;
        private final double[] rhos;

        Losses(Question question) {
            bestCases =
                    new double[question.removals().size()][question.demands().size()];
            rhos = new double[question.removals().size()];
        }
    }

    private LossBenchmark(List<Question> questions) {
        this.questions = questions;
    }

    public static void main(String[] arguments) throws Exception {
        List<Question> questions;
        try (Packaged program = Packaged.start()) {
            questions = Question.all(program.world()).stream()
                    .map(question -> question.above(LARGE))
                    .toList();
        }
        LossBenchmark benchmark = new LossBenchmark(questions);
        Peer onWhole = benchmark.fastest(true);
        Peer onCut = benchmark.fastest(false);
        benchmark.check(onCut);
        benchmark.measure(onWhole, onCut);
    }

    /** {@return the loss of each demand under each removal of each question} */
    private List<List<List<NetworkLosses.Loss>>> ours() {
        return questions.parallelStream()
                .map(question -> {
                    List<Demand> demands = question.newDemands();
                    return question.removals().parallelStream()
                            .map(removal -> losses(question.network(), removal, demands))
                            .toList();
                })
                .toList();
    }

    private static List<NetworkLosses.Loss> losses(SupplyNetwork network, Removal removal, List<Demand> demands) {
        NetworkAfterRemoval after = new NetworkAfterRemoval(network, removal, SpareCapacity.DEFAULT);
        return demands.stream()
                .map(demand -> NetworkLosses.Loss.of(after, demand))
                .toList();
    }

    /** Computes the same with a peer, on as many processors, for one removal of every {@code ofSoMany}. */
    private List<Losses> theirs(Peer peer, boolean whole, int ofSoMany) {
        return questions.parallelStream()
                .map(question -> {
                    Losses losses = new Losses(question);
                    IntStream.range(0, question.removals().size())
                            .filter(x -> x % ofSoMany == 0)
                            .parallel()
                            .forEach(x -> fill(question, peer, whole, losses, x));
                    return losses;
                })
                .toList();
    }

    private void fill(Question question, Peer peer, boolean whole, Losses losses, int x) {
        PeerGraphs graphs =
                new PeerGraphs(question.network(), question.removals().get(x), SpareCapacity.DEFAULT);
        double least = NOTHING * question.network().demand();
        double lost = 0;
        for (int t = 0; t < question.demands().size(); t++) {
            double demand = question.demands().get(t).tonnes();
            double exposure = graphs.exposure(question.demands().get(t));
            if (exposure > 0) {
                int place = t;
                double flow = flow(peer, () -> graphs.alone(question.demands().get(place), whole), least);
                losses.bestCases[x][t] = Math.max(0, demand - flow) / demand;
                lost += exposure * demand;
            }
        }
        if (lost > 0) {
            losses.rhos[x] = Math.min(1, flow(peer, graphs::all, least) / graphs.lost());
        }
    }

    private double flow(Peer peer, Supplier<PeerGraph> build, double least) {
        long start = System.nanoTime();
        PeerGraph graph = build.get();
        long built = System.nanoTime();
        double flow = peer.flow.of(graph, least);
        building.add(built - start);
        flowing.add(System.nanoTime() - built);
        return flow;
    }

    /** Tries each peer on a sample of the removals, and returns the one with the fastest flows. */
    private Peer fastest(boolean whole) {
        double[] millis = new double[PEERS.size()];
        for (int i = 0; i < millis.length; i++) {
            theirs(PEERS.get(i), whole, SAMPLED);
            flowing.reset();
            theirs(PEERS.get(i), whole, SAMPLED);
            millis[i] = flowing.sum() / 1e6;
        }
        report.note(
                "JGraphT on one removal of %d, %s, flows alone, all threads together: Dinic %s, PushRelabel %s, EdmondsKarp %s",
                SAMPLED,
                whole ? "whole graphs" : "graphs cut to what stands above the target",
                Timings.spell(millis[0]),
                Timings.spell(millis[1]),
                Timings.spell(millis[2]));
        return PEERS.get(IntStream.range(0, millis.length)
                .boxed()
                .min(Comparator.comparingDouble(i -> millis[i]))
                .orElseThrow());
    }

    private void check(Peer peer) {
        List<List<List<NetworkLosses.Loss>>> ours = ours();
        List<Losses> theirs = theirs(peer, false, 1);
        long pairs = 0;
        for (int i = 0; i < ours.size(); i++) {
            pairs += compare(questions.get(i), ours.get(i), theirs.get(i));
        }
        report.note("%,d pairs of %d minerals have the same two losses to %.0e in both", pairs, ours.size(), SAME);
    }

    private static long compare(Question question, List<List<NetworkLosses.Loss>> ours, Losses theirs) {
        for (int x = 0; x < question.removals().size(); x++) {
            for (int t = 0; t < question.demands().size(); t++) {
                NetworkLosses.Loss loss = ours.get(x).get(t);
                double bestCase = theirs.bestCases[x][t];
                double shared = Math.max(bestCase, loss.noRerouting() * (1 - theirs.rhos[x]));
                if (Math.abs(loss.bestCase() - bestCase) > SAME || Math.abs(loss.shared() - shared) > SAME) {
                    throw new IllegalStateException(question.keys().get(x) + " for "
                            + question.targets().get(t) + ": " + loss.bestCase() + " and " + loss.shared()
                            + "; JGraphT has " + bestCase + " and " + shared);
                }
            }
        }
        return (long) question.removals().size() * question.demands().size();
    }

    /** Results for one kind of graph: the times of the peer's runs, and the part spent on its flows. */
    private record Measured(Peer peer, Timings timings, double flows) {

        double flowMillis() {
            return flows * timings.medianMillis();
        }
    }

    private void measure(Peer onWhole, Peer onCut) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            ours();
        }
        long[] ours = new long[2 * RUNS * OURS_A_RUN];
        Measured whole = measure(onWhole, true, ours, 0);
        Measured cut = measure(onCut, false, ours, RUNS * OURS_A_RUN);
        print(new Timings(WARM_UPS, ours), whole, cut);
    }

    /** Measures in turns; the flows' part of a run is their part of the total time of all threads. */
    private Measured measure(Peer peer, boolean whole, long[] ours, int from) throws Exception {
        for (int i = 0; i < PEER_WARM_UPS; i++) {
            theirs(peer, whole, 1);
        }
        building.reset();
        flowing.reset();
        long[] theirs = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            theirs[i] = Timings.once(() -> theirs(peer, whole, 1));
            for (int j = 0; j < OURS_A_RUN; j++) {
                ours[from + i * OURS_A_RUN + j] = Timings.once(this::ours);
            }
        }
        return new Measured(
                peer, new Timings(PEER_WARM_UPS, theirs), flowing.sum() / (double) (flowing.sum() + building.sum()));
    }

    private void print(Timings ours, Measured whole, Measured cut) {
        double alone = whole.flowMillis() / ours.medianMillis();
        report.row(
                "best case and shared, all pairs",
                ours,
                String.format(
                        Locale.ROOT,
                        "%.0f times JGraphT's flows alone, %.0f with the building of its graphs",
                        alone,
                        whole.timings.medianMillis() / ours.medianMillis()),
                Report.Goal.under(2_000, ours).and(Report.Goal.times(20, alone)));
        report.row("the same by JGraphT's " + whole.peer.name + ", graphs built", whole.timings);
        report.row(
                "the same by its " + cut.peer.name + ", graphs cut to what stands above the target",
                cut.timings,
                String.format(
                        Locale.ROOT,
                        "ours: %.0f times its flows alone, %.0f with the building",
                        cut.flowMillis() / ours.medianMillis(),
                        cut.timings.medianMillis() / ours.medianMillis()),
                null);
        report.note(
                "of JGraphT's time %.0f%% is flows (%s of the median), with cut graphs %.0f%% (%s)",
                100 * whole.flows, Timings.spell(whole.flowMillis()), 100 * cut.flows, Timings.spell(cut.flowMillis()));
    }
}
