package org.lodegraph.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Degree distribution of the operations of the loaded minerals, for drawing similar ones.
 *
 * <p>The largest real degrees are limited by the number of countries. So the upper twentieth is drawn from a Pareto
 * tail with the exponent that Hill's estimator gives for the real one.
 */
final class Degrees {

    private static final double TAIL = 0.95;

    private final double[] sorted;
    private final double mean;
    private final double exponent;

    private Degrees(double[] sorted) {
        this.sorted = sorted;
        this.mean = Arrays.stream(sorted).average().orElseThrow();
        double from = at(TAIL);
        this.exponent = 1
                / Arrays.stream(sorted)
                        .filter(degree -> degree > from)
                        .map(degree -> Math.log(degree / from))
                        .average()
                        .orElseThrow();
    }

    /** {@return the number of senders per receiver} */
    static Degrees in(Path supplies) throws IOException {
        return count(supplies, link -> link.getField("to_stage") + link.getField("to_iso3"));
    }

    /** {@return the number of receivers per sender} */
    static Degrees out(Path supplies) throws IOException {
        return count(supplies, link -> link.getField("from_stage") + link.getField("from_iso3"));
    }

    private static Degrees count(Path supplies, Function<NamedCsvRecord, String> end) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (Path table : tables(supplies)) {
            try (CsvReader<NamedCsvRecord> links = CsvReader.builder().ofNamedCsvRecord(table)) {
                links.forEach(link -> counts.merge(table + link.getField("year") + end.apply(link), 1, Integer::sum));
            }
        }
        return new Degrees(counts.values().stream()
                .mapToDouble(Integer::doubleValue)
                .sorted()
                .toArray());
    }

    private static List<Path> tables(Path supplies) throws IOException {
        try (Stream<Path> files = Files.list(supplies)) {
            return files.sorted().toList();
        }
    }

    private double at(double part) {
        return sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))];
    }

    /** {@return a random degree, as a multiple of the real mean} */
    double draw(SplittableRandom random) {
        double part = random.nextDouble();
        if (part < TAIL) {
            return at(part) / mean;
        }
        return at(TAIL) / mean * Math.pow((1 - part) / (1 - TAIL), -1 / exponent);
    }

    /** {@return the quantile of the real degrees, as a multiple of the mean} */
    double quantile(double part) {
        return at(part) / mean;
    }

    double exponent() {
        return exponent;
    }
}
