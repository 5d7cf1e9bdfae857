package org.lodegraph.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lodegraph.model.PointId;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Removal;
import org.lodegraph.network.snapshot.DemandPoints;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Compares arrays with Cypher: the exposure of every target to every country and every operation, all minerals. */
public final class ExposureBenchmark {

    private static final double SAME = 1e-9;
    private static final int TRIES = 12;
    private static final int WARM_UPS = 20;
    private static final int RUNS = 30;
    private static final int OURS_A_RUN = 20;

    private final Report report = new Report("exposure");
    private final Driver driver;
    private final List<Question> questions;
    private final Map<String, Object> oneLeg;
    private final Map<String, Object> twoLegs;
    private final Statement first = Statement.of("list-exposures-one-leg");
    private Statement second = Statement.of("list-exposures-two-legs");

    private ExposureBenchmark(Driver driver, List<Question> questions) throws IOException {
        this.driver = driver;
        this.questions = questions;
        this.oneLeg = networks(1);
        this.twoLegs = networks(2);
        if (questions.stream().anyMatch(question -> question.legs() > 2)) {
            throw new IllegalStateException("a network has three legs: the statements know two");
        }
    }

    public static void main(String[] arguments) throws Exception {
        try (Packaged program = Packaged.start()) {
            ExposureBenchmark benchmark = new ExposureBenchmark(program.bolt().driver(), Question.all(program.world()));
            benchmark.chooseStatement();
            benchmark.check();
            benchmark.measure();
            Timings reading = Timings.of(1, 5, program::world);
            benchmark.report.row("read all networks over Bolt into arrays", reading);
        }
    }

    private Map<String, Object> networks(int legs) {
        return Map.of(
                "networks",
                questions.stream()
                        .filter(question -> question.legs() == legs)
                        .map(question -> Map.<String, Object>of(
                                "mineral",
                                question.loaded().mineral().value(),
                                "year",
                                question.loaded().year()))
                        .toList());
    }

    /** Times both forms of the statement, and keeps the faster. */
    private void chooseStatement() throws Exception {
        Statement other = Statement.of("list-exposures-from-targets");
        Statement refiners = second;
        Timings fromRefiners = Timings.of(TRIES, TRIES, () -> refiners.list(driver, twoLegs));
        Timings fromTargets = Timings.of(TRIES, TRIES, () -> other.list(driver, twoLegs));
        if (fromTargets.medianMillis() < fromRefiners.medianMillis()) {
            second = other;
        }
        report.note(
                "Cypher for the minerals with two legs, begun at refiners %s, at targets %s: taken is %s",
                Timings.spell(fromRefiners.medianMillis()), Timings.spell(fromTargets.medianMillis()), second.name());
    }

    private List<List<Map<PointId, Double>>> arrays() {
        return questions.parallelStream()
                .map(question -> question.demands().stream()
                        .map(demand -> exposures(question.loaded(), demand))
                        .toList())
                .toList();
    }

    private static Map<PointId, Double> exposures(LoadedNetwork network, Demand demand) {
        Map<PointId, Double> exposures = new HashMap<>();
        for (boolean wholeCountries : new boolean[] {true, false}) {
            DemandPoints points = DemandPoints.of(network, demand, Removal.of(), wholeCountries);
            points.all().forEach(point -> exposures.put(point, points.exposure(point)));
        }
        return exposures;
    }

    /** Runs both statements at once, each in its own session. */
    private List<List<Record>> cypher(ExecutorService sessions) throws InterruptedException, ExecutionException {
        Future<List<Record>> one = sessions.submit(() -> first.list(driver, oneLeg));
        Future<List<Record>> two = sessions.submit(() -> second.list(driver, twoLegs));
        return List.of(one.get(), two.get());
    }

    private void measure() throws Exception {
        ExecutorService sessions = Executors.newFixedThreadPool(2);
        for (int i = 0; i < WARM_UPS; i++) {
            cypher(sessions);
            for (int j = 0; j < OURS_A_RUN; j++) {
                arrays();
            }
        }
        long[] theirs = new long[RUNS];
        long[] ours = new long[RUNS * OURS_A_RUN];
        for (int i = 0; i < RUNS; i++) {
            theirs[i] = Timings.once(() -> cypher(sessions));
            for (int j = 0; j < OURS_A_RUN; j++) {
                ours[i * OURS_A_RUN + j] = Timings.once(this::arrays);
            }
        }
        sessions.shutdown();
        Timings cypher = new Timings(WARM_UPS + TRIES, theirs);
        Timings arrays = new Timings(WARM_UPS * OURS_A_RUN, ours);
        double ratio = cypher.medianMillis() / arrays.medianMillis();
        report.row(
                "whole matrix on arrays",
                arrays,
                String.format(Locale.ROOT, "%.0f times Cypher", ratio),
                Report.Goal.under(50, arrays).and(Report.Goal.times(200, ratio)));
        report.row("the same in Cypher over Bolt", cypher);
    }

    /** Compares every number of both sides. */
    private void check() throws InterruptedException, ExecutionException {
        ExecutorService sessions = Executors.newFixedThreadPool(2);
        List<List<Record>> rows = cypher(sessions);
        sessions.shutdown();
        Map<String, Double> stated = new HashMap<>();
        rows.get(0).forEach(row -> direct(row, stated));
        rows.get(1).forEach(row -> chained(row, stated));
        List<List<Map<PointId, Double>>> arrays = arrays();
        long compared = 0;
        for (int i = 0; i < arrays.size(); i++) {
            compared += compare(questions.get(i), arrays.get(i), stated);
        }
        if (!stated.isEmpty()) {
            throw new IllegalStateException("only Cypher has " + stated);
        }
        report.note("%,d exposures of %d minerals are the same to %.0e in both", compared, questions.size(), SAME);
    }

    private static long compare(Question question, List<Map<PointId, Double>> arrays, Map<String, Double> stated) {
        for (int x = 0; x < question.keys().size(); x++) {
            for (int t = 0; t < question.targets().size(); t++) {
                String pair = question.loaded().mineral() + "/use/"
                        + question.targets().get(t) + " " + question.keys().get(x);
                Double theirs = stated.remove(pair);
                double ours = arrays.get(t).getOrDefault(question.keys().get(x), 0.0);
                if (Math.abs(ours - (theirs == null ? 0 : theirs)) > SAME) {
                    throw new IllegalStateException(pair + ": " + ours + " on arrays, " + theirs + " in Cypher");
                }
            }
        }
        return (long) question.keys().size() * question.targets().size();
    }

    private static void direct(Record row, Map<String, Double> stated) {
        String target = row.get("target").asString();
        List<Object> operations = row.get("operations").asList();
        for (int i = 0; i < operations.size(); i++) {
            String operation = operations.get(i).toString();
            double exposure = row.get("exposures").get(i).asDouble();
            put(target, operation, exposure, stated);
            put(target, country(operation), exposure, stated);
        }
    }

    private static void chained(Record row, Map<String, Double> stated) {
        String target = row.get("target").asString();
        String mineral = target.substring(0, target.indexOf('/'));
        for (int c = 0; c < row.get("countries").size(); c++) {
            put(
                    target,
                    mineral + "/" + row.get("countries").get(c).asString(),
                    row.get("countryExposures").get(c).asDouble(),
                    stated);
            List<Object> operations =
                    new ArrayList<>(row.get("operations").get(c).asList());
            Value exposures = row.get("exposures").get(c);
            for (int i = 0; i < operations.size(); i++) {
                put(target, operations.get(i).toString(), exposures.get(i).asDouble(), stated);
            }
        }
    }

    private static void put(String target, String key, double exposure, Map<String, Double> stated) {
        if (!key.endsWith("/UNKNOWN")
                && !target.endsWith("/UNKNOWN")
                && stated.put(target + " " + key, exposure) != null) {
            throw new IllegalStateException(target + " " + key + " comes twice");
        }
    }

    private static String country(String operation) {
        return operation.substring(0, operation.indexOf('/')) + operation.substring(operation.lastIndexOf('/'));
    }
}
