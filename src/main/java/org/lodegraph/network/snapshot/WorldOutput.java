package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Stage;

/** The world's published output of one mineral around the year of its flows, by stage and producer. */
final class WorldOutput {

    private final Map<Stage, List<OutputFigure>> producers = new EnumMap<>(Stage.class);
    private final List<String> editions;

    /** @param figures all figures of the mineral */
    WorldOutput(List<OutputFigure> figures, int year) {
        figures.stream()
                .filter(figure -> !figure.world() && figure.stage() != null && figure.tonnes() != null)
                .filter(figure -> Math.abs(figure.year() - year) <= DataYear.BACK)
                .collect(Collectors.groupingBy(figure -> Objects.requireNonNull(figure.stage())))
                .forEach((stage, all) -> nearest(all, year).ifPresent(found -> producers.put(stage, found)));
        editions = figures.stream()
                .filter(figure -> figure.year() == year)
                .map(OutputFigure::edition)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the figures of the year nearest to another one, the earlier of two, of years with any output} */
    private static Optional<List<OutputFigure>> nearest(List<OutputFigure> figures, int year) {
        Map<Integer, List<OutputFigure>> years =
                figures.stream().collect(Collectors.groupingBy(OutputFigure::year, Collectors.toList()));
        return years.entrySet().stream()
                .filter(one -> tonnes(one.getValue()) > 0)
                .min(Comparator.comparingInt(
                                (Map.Entry<Integer, List<OutputFigure>> one) -> Math.abs(one.getKey() - year))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue);
    }

    private static double tonnes(List<OutputFigure> figures) {
        return figures.stream()
                .mapToDouble(figure -> Objects.requireNonNull(figure.tonnes()))
                .sum();
    }

    /**
     * {@return the share of a stage's output that is left without a country, 0 to 1, in the year nearest to that of the
     * flows; empty if none is published within two years of it}
     */
    Optional<Double> without(Iso3 country, Stage stage) {
        return Optional.ofNullable(producers.get(stage))
                .map(figures -> 1
                        - tonnes(figures.stream()
                                        .filter(figure -> country.equals(figure.iso3()))
                                        .toList())
                                / tonnes(figures));
    }

    /** {@return the figure of the largest producer of a stage, in the same year} */
    Optional<OutputFigure> leader(Stage stage) {
        return producers.getOrDefault(stage, List.of()).stream()
                .filter(figure -> figure.iso3() != null && Objects.requireNonNull(figure.tonnes()) > 0)
                .min(Comparator.comparingDouble((OutputFigure figure) -> -Objects.requireNonNull(figure.tonnes()))
                        .thenComparing(figure -> Objects.requireNonNull(figure.iso3())));
    }

    /** {@return the editions with figures of the year of the flows} */
    List<String> editions() {
        return editions;
    }
}
