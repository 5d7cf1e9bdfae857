package org.lodegraph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lodegraph.network.Demand;
import org.lodegraph.network.NetworkAfterRemoval;
import org.lodegraph.network.Removal;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.SupplyNetwork;
import org.lodegraph.network.TransitShare;

/**
 * Measures a mineral of a million sites and ten million links in a small heap. It also measures the growth of time
 * up to that size.
 */
public final class SyntheticWorldBenchmark {

    private static final long SEED = 20_240_101;
    private static final int LINKS_A_SITE = 10;
    private static final List<Integer> SIZES = List.of(10_000, 30_000, 100_000, 300_000, 1_000_000);
    private static final int LARGEST_COUNTRY = 0;
    private static final int WARM_UPS = 1;
    private static final int RUNS = 5;

    private final Report report = new Report("synthetic world");
    private final Degrees in;
    private final Degrees out;

    /** The times of three questions at one size. */
    private record Growth(int sites, Timings build, Timings exposure, Timings shared) {}

    private SyntheticWorldBenchmark(Path supplies) throws IOException {
        this.in = Degrees.in(supplies);
        this.out = Degrees.out(supplies);
    }

    public static void main(String[] arguments) throws Exception {
        new SyntheticWorldBenchmark(Path.of("import", "supplies")).run();
    }

    private void run() throws Exception {
        measure(SIZES.get(1)); // warms up
        List<Growth> growth = new ArrayList<>();
        for (int sites : SIZES) {
            growth.add(measure(sites));
        }
        Growth largest = growth.get(growth.size() - 1);
        report.row(
                "build from arrays, 1,000,000 sites, 10,000,000 links",
                largest.build,
                Report.Goal.under(20_000, largest.build));
        report.row(
                "exposure of every country to one country",
                largest.exposure,
                Report.Goal.under(3_000, largest.exposure));
        report.row("shared loss of one country", largest.shared, Report.Goal.under(30_000, largest.shared));
        report.note(
                "most heap in use %.2f GB (limit %.2f GB), the world's own arrays included",
                heapPeak() / 1e9, Runtime.getRuntime().maxMemory() / 1e9);
        fit("build", growth, growth.stream().map(Growth::build).toList());
        fit("exposure", growth, growth.stream().map(Growth::exposure).toList());
        fit("shared loss", growth, growth.stream().map(Growth::shared).toList());
    }

    private Growth measure(int sites) throws Exception {
        SyntheticWorld world = SyntheticWorld.of(sites, LINKS_A_SITE * sites, in, out, SEED);
        if (sites == SIZES.get(SIZES.size() - 1)) {
            describe(world);
        }
        Timings build = Timings.of(WARM_UPS, RUNS, () -> SupplyNetwork.of(world.operations(), world.flows()));
        SupplyNetwork network = SupplyNetwork.of(world.operations(), world.flows());
        Removal country = Removal.country(network, LARGEST_COUNTRY);
        Timings exposure = Timings.of(WARM_UPS, RUNS, () -> exposures(network, country));
        Timings shared = Timings.of(WARM_UPS, RUNS, () -> rho(network, country));
        report.note(
                "%,d sites: build %s, exposure %s, shared loss %s; rho %.6f",
                sites,
                Timings.spell(build.medianMillis()),
                Timings.spell(exposure.medianMillis()),
                Timings.spell(shared.medianMillis()),
                rho(network, country));
        return new Growth(sites, build, exposure, shared);
    }

    private static double exposures(SupplyNetwork network, Removal removal) {
        TransitShare transit = TransitShare.of(network, removal);
        Map<Integer, Demand> demands = Demand.byCountry(network);
        return demands.values().stream().mapToDouble(transit::exposure).sum();
    }

    private static double rho(SupplyNetwork network, Removal removal) {
        return new NetworkAfterRemoval(network, removal, SpareCapacity.DEFAULT).rho();
    }

    /** Prints the slope of the least-squares line through the logarithms: 1 if time is linear in the links. */
    private void fit(String what, List<Growth> growth, List<Timings> timings) {
        double[] x = growth.stream().mapToDouble(size -> Math.log(size.sites)).toArray();
        double[] y = timings.stream()
                .mapToDouble(timing -> Math.log(timing.medianMillis()))
                .toArray();
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double across = 0;
        double along = 0;
        for (int i = 0; i < x.length; i++) {
            across += (x[i] - meanX) * (y[i] - meanY);
            along += (x[i] - meanX) * (x[i] - meanX);
        }
        report.note("time of %s grows as sites to the power %.2f", what, across / along);
    }

    private void describe(SyntheticWorld world) {
        report.note("links into a site in parts of their mean, real and drawn: %s", compare(in, world.sources()));
        report.note("links out of a site in parts of their mean, real and drawn: %s", compare(out, world.customers()));
    }

    private static String compare(Degrees real, int[] drawn) {
        int[] sorted =
                Arrays.stream(drawn).filter(degree -> degree > 0).sorted().toArray();
        double mean = Arrays.stream(sorted).average().orElseThrow();
        List<String> parts = new ArrayList<>();
        for (double part : new double[] {0.1, 0.5, 0.9, 0.99}) {
            parts.add(String.format(
                    Locale.ROOT,
                    "%.0f%% %.2f and %.2f",
                    100 * part,
                    real.quantile(part),
                    sorted[(int) (part * sorted.length)] / mean));
        }
        return String.join("; ", parts)
                + String.format(
                        Locale.ROOT,
                        "; mean %.1f, most %d; tail exponent %.2f",
                        mean,
                        sorted[sorted.length - 1],
                        real.exponent());
    }

    private static double heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
