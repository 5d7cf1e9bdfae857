package org.lodegraph.network.chokepoint;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Concentration;
import org.lodegraph.model.Iso3;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.OutputFigure;
import org.lodegraph.network.snapshot.Rounding;

/**
 * The published output of a mineral at a stage in one year, at one bound of its figures.
 *
 * @param year reference year
 * @param producers named producers with an output above 0, the largest first
 * @param residual output that no row names, in the unit of the figures
 * @param withheld figures of named producers whose output is withheld
 * @param editions editions of the outputs
 */
record PublishedOutput(
        int year, List<Producer> producers, double residual, List<OutputFigure> withheld, List<String> editions) {

    /**
     * A named producer.
     *
     * @param iso3 the country
     * @param output its output, above 0
     * @param evidence id of the observation
     */
    record Producer(Iso3 iso3, double output, String evidence) {}

    private static final Comparator<Producer> LARGEST_FIRST = Comparator.comparingDouble(
                    (Producer producer) -> -producer.output())
            .thenComparing(Producer::iso3);

    /**
     * {@return the output of one year; empty if nothing above 0 is published}
     *
     * @param figures outputs of the stage in any years
     */
    static Optional<PublishedOutput> of(List<OutputFigure> figures, int year, Bound bound) {
        List<OutputFigure> rows =
                figures.stream().filter(figure -> figure.year() == year).toList();
        List<Producer> producers = rows.stream()
                .filter(row -> row.iso3() != null && row.at(bound) > 0)
                .map(row -> new Producer(Objects.requireNonNull(row.iso3()), row.at(bound), row.id()))
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
    static Optional<PublishedOutput> newest(List<OutputFigure> figures, @Nullable Integer preferred, Bound bound) {
        Stream<Integer> years =
                figures.stream().map(OutputFigure::year).distinct().sorted(Comparator.reverseOrder());
        return Stream.concat(Optional.ofNullable(preferred).stream(), years)
                .flatMap(year -> of(figures, year, bound).stream())
                .findFirst();
    }

    /** {@return the sum of all rows} */
    double total() {
        return producers.stream().mapToDouble(Producer::output).sum() + residual;
    }

    /** {@return a country's output; 0 if none is named} */
    double output(Iso3 iso3) {
        return producers.stream()
                .filter(producer -> producer.iso3().equals(iso3))
                .mapToDouble(Producer::output)
                .sum();
    }

    /** {@return a country's share of all rows, 0 to 1} */
    double share(Iso3 iso3) {
        return output(iso3) / total();
    }

    /** {@return true if a country is the largest named producer} */
    boolean isLedBy(Iso3 iso3) {
        return !producers.isEmpty() && producers.get(0).iso3().equals(iso3);
    }

    Concentration concentration() {
        List<Double> most = withheld.stream()
                .map(row -> row.high() == null ? 0.0 : row.high())
                .toList();
        return concentration(producers, most);
    }

    private Concentration concentration(List<Producer> named, List<Double> most) {
        return Concentration.overRows(
                new Concentration.Outputs(named.stream().map(Producer::output).toList(), residual, most));
    }

    /** {@return the state of the stage without a country} */
    Chokepoint.AfterRemoval without(Iso3 iso3) {
        List<Producer> others = producers.stream()
                .filter(producer -> !producer.iso3().equals(iso3))
                .toList();
        if (others.isEmpty()) {
            return new Chokepoint.AfterRemoval(null, null, null);
        }
        Concentration left = concentration(others, List.of());
        return new Chokepoint.AfterRemoval(
                others.get(0).iso3().value(),
                Rounding.share(left.largestShare()),
                Rounding.index(left.hhi().low()));
    }
}
