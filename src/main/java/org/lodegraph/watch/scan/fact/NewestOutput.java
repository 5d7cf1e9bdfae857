package org.lodegraph.watch.scan.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralStage;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.CapacityFigure;
import org.lodegraph.network.snapshot.OutputFigure;
import org.lodegraph.network.snapshot.PublishedOutput;
import org.lodegraph.network.snapshot.SnapshotDetails;

/**
 * The newest published output of a mineral at a stage, with the revisions of its figures between editions.
 *
 * @param stage the mineral and its stage
 * @param output output of the newest year
 * @param capacities published capacities of the year, by country, tonnes
 * @param revisions revisions of producers' figures between two editions of one survey, for the newest year that
 *     both print
 */
public record NewestOutput(
        MineralStage stage, PublishedOutput output, Map<Iso3, Double> capacities, List<Revision> revisions) {

    /** Minimum share of the output, 0 to 1; revisions of smaller producers say little of the total. */
    private static final double LEAST_SHARE = 0.05;

    /**
     * A revision: the figure of one year in two editions of a survey.
     *
     * @param before figure of the earlier edition
     * @param after figure of the later edition
     */
    public record Revision(PrintedOutput before, PrintedOutput after) {

        /** {@return the relative change of the earlier figure, 0 or more} */
        public double size() {
            return Math.abs(after.value() / before.value() - 1);
        }
    }

    /**
     * {@return the newest output of a stage; empty if none is published}
     *
     * @param details outputs and capacities of all stages
     * @param figures outputs of the stage in any years
     * @param printed the same, as each edition prints them
     */
    static Optional<NewestOutput> of(
            MineralStage stage, SnapshotDetails details, List<OutputFigure> figures, List<PrintedOutput> printed) {
        return PublishedOutput.newest(figures, null, Bound.CENTRAL)
                .map(output ->
                        new NewestOutput(stage, output, capacities(stage, details, output.year()), revisions(printed)));
    }

    private static Map<Iso3, Double> capacities(MineralStage stage, SnapshotDetails details, int year) {
        return details.capacities().stream()
                .filter(figure -> figure.mineralStage().equals(stage) && figure.year() == year)
                .filter(figure -> figure.iso3() != null)
                .collect(Collectors.toMap(
                        figure -> Objects.requireNonNull(figure.iso3()), CapacityFigure::tonnes, Math::max));
    }

    /**
     * {@return for each survey the revisions, by producer, of the newest year that its two newest editions both
     * print}
     */
    private static List<Revision> revisions(List<PrintedOutput> rows) {
        Map<List<Object>, List<PrintedOutput>> same = rows.stream()
                .collect(Collectors.groupingBy(row -> List.of(row.survey(), row.year(), row.iso3(), row.unit())));
        List<Revision> all = same.values().stream()
                .map(NewestOutput::last)
                .flatMap(Optional::stream)
                .toList();
        int year =
                all.stream().mapToInt(revision -> revision.after().year()).max().orElse(0);
        return all.stream()
                .filter(revision -> revision.after().year() == year)
                .sorted(Comparator.comparing(
                        (Revision revision) -> revision.after().id()))
                .toList();
    }

    private static Optional<Revision> last(List<PrintedOutput> editions) {
        List<PrintedOutput> ordered = editions.stream()
                .collect(Collectors.toMap(PrintedOutput::edition, Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(PrintedOutput::edition).reversed())
                .toList();
        return ordered.size() < 2 ? Optional.empty() : Optional.of(new Revision(ordered.get(1), ordered.get(0)));
    }

    /**
     * {@return the part of the demand that is not met without the largest producer, 0 to 1} It is 1 - (capacities
     * of the others) / output; empty if no producer is named.
     *
     * @param headroom extra output of producers without a printed capacity, as a share of their output
     */
    public OptionalDouble shortOfLargest(double headroom) {
        if (output.producers().isEmpty()) {
            return OptionalDouble.empty();
        }
        double others = output.producers().stream()
                        .skip(1)
                        .mapToDouble(producer -> capacity(producer, headroom))
                        .sum()
                + output.residual() * (1 + headroom);
        return OptionalDouble.of(Math.max(0, 1 - others / output.total()));
    }

    private double capacity(PublishedOutput.Producer producer, double headroom) {
        Double published = capacities.get(producer.iso3());
        return published == null ? producer.output() * (1 + headroom) : Math.max(published, producer.output());
    }

    /**
     * {@return the usual difference between editions of one survey on the same year, 0 or more} It is the mean size
     * of the revisions of larger producers, weighted by output; 0 if no year is printed twice.
     */
    public double revisionBand() {
        double all = 0;
        double moved = 0;
        double total =
                revisions.stream().mapToDouble(one -> one.after().value()).sum();
        for (Revision one : revisions) {
            if (one.after().value() >= LEAST_SHARE * total) {
                all += one.after().value();
                moved += one.after().value() * one.size();
            }
        }
        return all == 0 ? 0 : moved / all;
    }

    /** {@return the revisions of the larger producers} */
    public List<Revision> largeRevisions() {
        double total =
                revisions.stream().mapToDouble(one -> one.after().value()).sum();
        return revisions.stream()
                .filter(one -> one.after().value() >= LEAST_SHARE * total)
                .toList();
    }
}
