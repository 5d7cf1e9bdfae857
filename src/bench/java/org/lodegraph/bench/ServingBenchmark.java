package org.lodegraph.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Compares a core answer over REST, cached and not, with a minimal request to Neo4j's own HTTP endpoints. */
public final class ServingBenchmark {

    private static final int CONNECTIONS = 8;
    private static final long ROUND = 3_000_000_000L;
    private static final int WARM_UPS = 12;
    private static final int RUNS = 7;
    private static final String PATH = "/api/v1/single-points-of-failure?target=KOR&mineral=cobalt";

    private final Report report = new Report("serving");
    private final AtomicLong different = new AtomicLong();

    /** One side: its server, its questions, and the results of each round. */
    private static final class Side {

        private final String name;
        private final LoadGenerator generator;
        private final IntFunction<byte[]> questions;
        private final List<long[]> rounds = new ArrayList<>();

        Side(String name, URI server, IntFunction<byte[]> questions) {
            this.name = name;
            this.generator = new LoadGenerator(server, CONNECTIONS);
            this.questions = questions;
        }

        void round(boolean counts) throws Exception {
            long[] took = generator.ask(ROUND, questions);
            if (counts) {
                rounds.add(took);
            }
        }

        double[] rates() {
            return rounds.stream()
                    .mapToDouble(took -> took.length / (ROUND / 1e9))
                    .sorted()
                    .toArray();
        }

        double medianRate() {
            return rates()[rounds.size() / 2];
        }

        Timings latencies() {
            return new Timings(0, rounds.stream().flatMapToLong(LongStream::of).toArray());
        }
    }

    public static void main(String[] arguments) throws Exception {
        try (Packaged program = Packaged.start()) {
            new ServingBenchmark().run(program);
        }
    }

    private void run(Packaged program) throws Exception {
        byte[] same = LoadGenerator.request(program.api(), "GET", PATH, "");
        Side cached = new Side(PATH + ", the same each time", program.api(), n -> same);
        Side uncached = new Side(
                "the same, no two alike (theta), read from the graph", program.api(), n -> another(program.api()));
        Side computed = new Side(
                "the same, under other assumptions each time (headroom), computed",
                program.api(),
                n -> underOthers(program.api()));
        String statement = Statement.of("find-country-name").text();
        ObjectMapper json = new ObjectMapper();
        Map<String, Object> asked = Map.of("statement", statement, "parameters", Map.of("iso3", "KOR"));
        Side query = neo4j(program.database(), "/db/neo4j/query/v2", json.writeValueAsString(asked));
        Side commit = neo4j(
                program.database(),
                "/db/neo4j/tx/commit",
                json.writeValueAsString(Map.of("statements", List.of(asked))));
        List<Side> sides = List.of(cached, query, commit, uncached, computed);
        for (int i = 0; i < WARM_UPS + RUNS; i++) {
            for (Side side : sides) {
                side.round(i >= WARM_UPS);
            }
        }
        print(cached, query, commit, 8);
        print(uncached, query, commit, 0.5);
        print(computed, query, commit, 0.2);
        row(query, "", null);
        row(commit, "", null);
    }

    private byte[] another(URI api) {
        String theta = String.format(Locale.ROOT, "%.12f", 0.4 + different.incrementAndGet() * 1e-12);
        return LoadGenerator.request(api, "GET", PATH + "&theta=" + theta, "");
    }

    private byte[] underOthers(URI api) {
        String headroom = String.format(Locale.ROOT, "%.12f", 0.2 + different.incrementAndGet() * 1e-9);
        return LoadGenerator.request(api, "GET", PATH + "&headroom=" + headroom, "");
    }

    private static Side neo4j(URI database, String path, String body) {
        byte[] request = LoadGenerator.request(database, "POST", path, body);
        return new Side("Neo4j " + path + ", one node", database, n -> request);
    }

    /** The goal is a multiple of the rate of the query endpoint; the older transaction endpoint is shown as well. */
    private void print(Side ours, Side query, Side commit, double least) {
        double ratio = ours.medianRate() / query.medianRate();
        double p99 = ours.latencies().quantileMillis(0.99);
        Report.Goal goal = Report.Goal.times(least, ratio);
        if (least > 1) {
            goal = goal.and(
                    new Report.Goal("p99 no worse", p99 <= query.latencies().quantileMillis(0.99)));
        }
        String text = String.format(
                Locale.ROOT,
                "%.2f times query/v2, %.2f times tx/commit",
                ratio,
                ours.medianRate() / commit.medianRate());
        row(ours, text, goal);
    }

    private void row(Side side, String ratio, Report.@Nullable Goal goal) {
        double[] rates = side.rates();
        Timings latencies = side.latencies();
        report.row(
                side.name + ", " + CONNECTIONS + " connections",
                String.format(
                        Locale.ROOT,
                        "%d | %d | %.0f/s | %.0f/s | %.0f/s",
                        WARM_UPS,
                        RUNS,
                        rates[0],
                        side.medianRate(),
                        rates[rates.length - 1]),
                ratio,
                goal);
        report.note(
                "%s: p50 %s, p99 %s over %,d answers",
                side.name,
                Timings.spell(latencies.medianMillis()),
                Timings.spell(latencies.quantileMillis(0.99)),
                latencies.runs());
        if (Arrays.stream(rates).anyMatch(rate -> rate == 0)) {
            throw new IllegalStateException(side.name + " did not answer");
        }
    }
}
