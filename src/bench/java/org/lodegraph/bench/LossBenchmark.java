package org.lodegraph.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.lodegraph.network.LossMatrix;
import org.lodegraph.network.PeerGraphs;
import org.lodegraph.network.PeerGraphs.PeerGraph;
import org.lodegraph.network.Spare;

/** The best case and the shared loss of every large target under every large removal, all minerals: beside JGraphT's largest flows. */
public final class LossBenchmark {

    private static final double LARGE = 0.001;
    private static final double SAME = 1e-9;
    private static final double NOTHING = 1e-13;
    private static final int SAMPLED = 16;
    private static final int WARM_UPS = 10;
    private static final int PEER_WARM_UPS = 1;
    private static final int RUNS = 5;
    private static final int OURS_A_RUN = 4;

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

    /** The losses of one network by a peer: of each removal, of each demand the best case, and rho. */
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
        Peer fastest = benchmark.fastest();
        benchmark.check(fastest);
        benchmark.measure(fastest);
    }

    private List<LossMatrix> ours() {
        return questions.stream()
                .map(question -> LossMatrix.of(
                        question.network(), question.removals(), question.demands(), Spare.DEFAULT, () -> false))
                .toList();
    }

    /** The same by a peer, on as many processors. Of many removals one is taken, so that a part can be tried. */
    private List<Losses> theirs(Peer peer, int ofSoMany) {
        List<Losses> all = new ArrayList<>();
        for (Question question : questions) {
            Losses losses = new Losses(question);
            IntStream.range(0, question.removals().size())
                    .filter(x -> x % ofSoMany == 0)
                    .parallel()
                    .forEach(x -> fill(question, peer, losses, x));
            all.add(losses);
        }
        return all;
    }

    private void fill(Question question, Peer peer, Losses losses, int x) {
        PeerGraphs graphs =
                new PeerGraphs(question.network(), question.removals().get(x), Spare.DEFAULT);
        double least = NOTHING * question.network().demand();
        double lost = 0;
        for (int t = 0; t < question.demands().size(); t++) {
            double demand = question.demands().get(t).tonnes();
            double exposure = graphs.exposure(question.demands().get(t));
            if (exposure > 0) {
                int place = t;
                double flow = flow(peer, () -> graphs.alone(question.demands().get(place)), least);
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

    /** Tries each peer on one removal of many, and gives the one whose flows take least. */
    private Peer fastest() {
        double[] millis = new double[PEERS.size()];
        for (int i = 0; i < millis.length; i++) {
            theirs(PEERS.get(i), SAMPLED);
            flowing.reset();
            theirs(PEERS.get(i), SAMPLED);
            millis[i] = flowing.sum() / 1e6;
        }
        report.note(
                "JGraphT on one removal of %d, flows alone, all threads together: Dinic %s, PushRelabel %s, EdmondsKarp %s",
                SAMPLED, Timings.spell(millis[0]), Timings.spell(millis[1]), Timings.spell(millis[2]));
        return PEERS.get(IntStream.range(0, millis.length)
                .boxed()
                .min(Comparator.comparingDouble(i -> millis[i]))
                .orElseThrow());
    }

    private void check(Peer peer) {
        List<LossMatrix> ours = ours();
        List<Losses> theirs = theirs(peer, 1);
        long pairs = 0;
        for (int i = 0; i < ours.size(); i++) {
            pairs += compare(questions.get(i), ours.get(i), theirs.get(i));
        }
        report.note("%,d pairs of %d minerals have the same two losses to %.0e in both", pairs, ours.size(), SAME);
    }

    private static long compare(Question question, LossMatrix ours, Losses theirs) {
        for (int x = 0; x < question.removals().size(); x++) {
            for (int t = 0; t < question.demands().size(); t++) {
                double bestCase = theirs.bestCases[x][t];
                double shared = Math.max(bestCase, ours.exposure(x, t) * (1 - theirs.rhos[x]));
                if (Math.abs(ours.bestCase(x, t) - bestCase) > SAME || Math.abs(ours.shared(x, t) - shared) > SAME) {
                    throw new IllegalStateException(question.keys().get(x) + " for "
                            + question.targets().get(t) + ": " + ours.bestCase(x, t) + " and " + ours.shared(x, t)
                            + "; JGraphT has " + bestCase + " and " + shared);
                }
            }
        }
        return (long) question.removals().size() * question.demands().size();
    }

    private void measure(Peer peer) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            ours();
        }
        for (int i = 0; i < PEER_WARM_UPS; i++) {
            theirs(peer, 1);
        }
        building.reset();
        flowing.reset();
        long[] ours = new long[RUNS * OURS_A_RUN];
        long[] theirs = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            theirs[i] = Timings.once(() -> theirs(peer, 1));
            for (int j = 0; j < OURS_A_RUN; j++) {
                ours[i * OURS_A_RUN + j] = Timings.once(this::ours);
            }
        }
        print(peer, new Timings(WARM_UPS, ours), new Timings(PEER_WARM_UPS + 1, theirs));
    }

    /** The flows' part of a run is their part of what all threads did together. */
    private void print(Peer peer, Timings ours, Timings theirs) {
        double flows = flowing.sum() / (double) (flowing.sum() + building.sum());
        double withBuilding = theirs.medianMillis() / ours.medianMillis();
        double alone = flows * withBuilding;
        report.row(
                "best case and shared, all pairs",
                ours,
                String.format(
                        Locale.ROOT, "%.0f times JGraphT's flows alone, %.0f with its graphs", alone, withBuilding),
                Report.Goal.under(2_000, ours).and(Report.Goal.times(20, alone)));
        report.row("the same by JGraphT's " + peer.name + ", graphs built", theirs);
        report.note(
                "of JGraphT's time %.0f%% is flows (%s of the median) and the rest the building of its graphs",
                100 * flows, Timings.spell(flows * theirs.medianMillis()));
    }
}
