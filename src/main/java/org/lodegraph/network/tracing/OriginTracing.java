package org.lodegraph.network.tracing;

/**
 * Computes the country of use of each country's output from trade statistics that name only sender and receiver.
 *
 * <p>After Kastner, Kastner and Nonhebel, "Tracing distant environmental impacts of agricultural products from a
 * consumer perspective", Ecological Economics 70 (2011) 1032-1040. With output P and trade T[i,j], the throughput
 * of a country is x = P + imports; its exports are a mixture of everything that reached it: A[v,i] = T[i,v] / x[i],
 * M = (I - A)^-1 diag(P), and R[u,v] = M[v,u] (x[v] - exports[v]) / x[v] is the amount made in u and used in v. The
 * diagonal is domestic use. A hub without output does not appear as a producer.
 *
 * <p>Exports must be below output and imports: see {@link ExportClamp}.
 */
public final class OriginTracing {

    private final double[] production;
    private final double[] throughput;
    private final double[] kept;
    private final double[][] passing;

    private OriginTracing(double[] production, double[] throughput, double[] kept, double[][] passing) {
        this.production = production;
        this.throughput = throughput;
        this.kept = kept;
        this.passing = passing;
    }

    /**
     * Traces the output.
     *
     * @param production output of each country, tonnes
     * @param trade tonnes from row to column
     * @throws IllegalArgumentException if a country exports to itself, or exports all its supply or more
     */
    public static OriginTracing of(double[] production, double[][] trade) {
        int n = production.length;
        double[] exports = Matrices.rowSums(trade);
        double[] throughput = Matrices.columnSums(trade);
        double[] kept = new double[n];
        for (int v = 0; v < n; v++) {
            throughput[v] += production[v];
            if (trade[v][v] != 0) {
                throw new IllegalArgumentException("country " + v + " ships " + trade[v][v] + " t to itself");
            }
            if (exports[v] > 0 && exports[v] >= throughput[v]) {
                throw new IllegalArgumentException(
                        "country " + v + " ships " + exports[v] + " t of " + throughput[v] + " t: clamp first");
            }
            kept[v] = throughput[v] == 0 ? 0 : (throughput[v] - exports[v]) / throughput[v];
        }
        return new OriginTracing(production.clone(), throughput, kept, passing(production, trade, throughput));
    }

    /**
     * {@return tonnes made in {@code maker} that pass through or end in {@code country}, used there or exported
     * again}
     */
    public double passing(int maker, int country) {
        return passing[maker][country];
    }

    /** {@return tonnes made in {@code maker} and used in {@code user}} */
    public double used(int maker, int user) {
        return passing[maker][user] * kept[user];
    }

    /** {@return tonnes made and used in a country that never left it} */
    public double home(int country) {
        return production[country] * kept[country];
    }

    /** {@return output and imports of a country} */
    public double throughput(int country) {
        return throughput[country];
    }

    /**
     * {@return tonnes made in {@code maker} and used in {@code user} that arrived there over one last leg} Over all
     * last legs, and with {@link #home}, they add up to {@link #used}.
     *
     * @param shipped tonnes from {@code last} to {@code user}: all, or those of one form
     */
    public double arriving(int maker, int last, int user, double shipped) {
        return throughput[last] == 0 ? 0 : passing[maker][last] * shipped / throughput[last] * kept[user];
    }

    private static double[][] passing(double[] production, double[][] trade, double[] throughput) {
        int n = production.length;
        double[][] matrix = new double[n][n];
        for (int v = 0; v < n; v++) {
            matrix[v][v] = 1;
            for (int i = 0; i < n; i++) {
                if (trade[i][v] != 0) {
                    matrix[v][i] -= trade[i][v] / throughput[i];
                }
            }
        }
        LinearSystem system = new LinearSystem(matrix);
        double[][] passing = new double[n][n];
        for (int u = 0; u < n; u++) {
            if (production[u] > 0) {
                double[] right = new double[n];
                right[u] = production[u];
                passing[u] = system.solve(right);
            }
        }
        return passing;
    }
}
