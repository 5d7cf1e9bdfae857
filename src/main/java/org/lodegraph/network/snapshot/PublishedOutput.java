package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Concentration;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Iso3;

/**
 * The published output of a mineral at a stage in one year, at one bound of its figures.
 *
 * @param year reference year
 * @param producers named producers with an output above 0, the largest first
 * @param residual output that no row names, in the unit of the figures
 * @param withheld figures of named producers whose output is withheld
 * @param editions editions of the outputs
 */
public record PublishedOutput(
        int year, List<Producer> producers, double residual, List<OutputFigure> withheld, List<String> editions) {

    /**
     * A named producer.
     *
     * @param iso3 the country
     * @param output its output, above 0
     * @param figure the figure of its output
     */
    public record Producer(Iso3 iso3, double output, OutputFigure figure) {}

    private static final Comparator<Producer> LARGEST_FIRST = Comparator.comparingDouble(
                    (Producer producer) -> -producer.output())
            .thenComparing(Producer::iso3);

    /**
     * {@return the output of one year; empty if nothing above 0 is published}
     *
     * @param figures outputs of the stage in any years
     */
    public static Optional<PublishedOutput> of(List<OutputFigure> figures, int year, Bound bound) {
        List<OutputFigure> rows =
                figures.stream().filter(figure -> figure.year() == year).toList();
        List<Producer> producers = rows.stream()
                .filter(row -> row.iso3() != null && row.at(bound) > 0)
                .map(row -> new Producer(Objects.requireNonNull(row.iso3()), row.at(bound), row))
                .sorted(LARGEST_FIRST)
                .toList();
        double residual = rows.stream()
                .filter(row -> row.iso3() == null)
                .mapToDouble(row -> row.at(bound))
                .sum();
        List<OutputFigure> withheld =
                rows.stream().filter(row -> row.tonnes() == null).toList();
        List<String> editions = rows.stream()
                .filter(row -> row.at(bound) > 0)
                .map(OutputFigure::edition)
                .distinct()
                .toList();
        return producers.isEmpty() && residual == 0
                ? Optional.empty()
                : Optional.of(new PublishedOutput(year, producers, residual, withheld, editions));
    }

    /** {@return the output of a preferred year if any is published for it, otherwise of the newest year} */
    public static Optional<PublishedOutput> newest(
            List<OutputFigure> figures, @Nullable Integer preferred, Bound bound) {
        Stream<Integer> years =
                figures.stream().map(OutputFigure::year).distinct().sorted(Comparator.reverseOrder());
        return Stream.concat(Optional.ofNullable(preferred).stream(), years)
                .flatMap(year -> of(figures, year, bound).stream())
                .findFirst();
    }

    /** {@return the output of the year nearest to another one, the earlier of two, at most {@link DataYear#BACK} off} */
    static Optional<PublishedOutput> nearest(List<OutputFigure> figures, int year) {
        return figures.stream()
                .map(OutputFigure::year)
                .filter(other -> Math.abs(other - year) <= DataYear.BACK)
                .distinct()
                .sorted(Comparator.comparingInt((Integer other) -> Math.abs(other - year))
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(other -> of(figures, other, Bound.CENTRAL).stream())
                .findFirst();
    }

    /** {@return the sum of all rows} */
    public double total() {
        return producers.stream().mapToDouble(Producer::output).sum() + residual;
    }

    /** {@return a country's output; 0 if none is named} */
    public double output(Iso3 iso3) {
        return producers.stream()
                .filter(producer -> producer.iso3().equals(iso3))
                .mapToDouble(Producer::output)
                .sum();
    }

    /** {@return a country's share of all rows, 0 to 1} */
    public double share(Iso3 iso3) {
        return output(iso3) / total();
    }

    /** {@return the largest named producer} */
    public Optional<Producer> leader() {
        return producers.stream().findFirst();
    }

    /** {@return true if a country is the largest named producer} */
    public boolean isLedBy(Iso3 iso3) {
        return leader().filter(one -> one.iso3().equals(iso3)).isPresent();
    }

    /** {@return the concentration over the sum of the rows, in which a withheld output may be as large as its upper end} */
    public Concentration concentration() {
        return Concentration.overRows(new Concentration.Outputs(
                producers.stream().map(Producer::output).toList(),
                residual,
                withheld.stream()
                        .map(row -> row.high() == null ? 0.0 : row.high())
                        .toList()));
    }

    /** {@return the output of all others, without what is withheld} */
    public PublishedOutput without(Iso3 iso3) {
        List<Producer> others = producers.stream()
                .filter(producer -> !producer.iso3().equals(iso3))
                .toList();
        return new PublishedOutput(year, others, residual, List.of(), editions);
    }
}
