package org.lodegraph.watch.scan.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodegraph.model.Concentration;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.Stage;

/**
 * Producers of a mineral at a stage in the newest printed year, with revisions between editions. It uses the chosen
 * figures.
 *
 * @param mineral the mineral
 * @param stage stage of the chain
 * @param year year of the figures
 * @param makers named producers, the largest first
 * @param residual output that no row names, in the unit
 * @param capacities published capacities of the year, by ISO 3166-1 alpha-3 code, in the unit of the outputs
 * @param revisions revisions of producers' figures between two editions of one survey, for the newest year that
 *     both print
 */
public record PrintedOutputs(
        MineralId mineral,
        Stage stage,
        int year,
        List<PrintedOutput> makers,
        double residual,
        Map<String, Double> capacities,
        List<Revision> revisions) {

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

    public MineralStage mineralStage() {
        return new MineralStage(mineral, stage);
    }

    static Optional<PrintedOutputs> of(MineralId mineral, Stage stage, List<PrintedOutput> rows) {
        List<PrintedOutput> all =
                rows.stream().filter(row -> row.kind().equals("production")).toList();
        List<PrintedOutput> chosen = all.stream().filter(PrintedOutput::chosen).toList();
        return chosen.stream()
                .filter(row -> row.iso3() != null)
                .map(PrintedOutput::year)
                .max(Comparator.naturalOrder())
                .map(year -> newest(mineral, stage, year, chosen, rows))
                .filter(one -> one.total() > 0);
    }

    private static PrintedOutputs newest(
            MineralId mineral, Stage stage, int year, List<PrintedOutput> chosen, List<PrintedOutput> rows) {
        List<PrintedOutput> now =
                chosen.stream().filter(row -> row.year() == year).toList();
        List<PrintedOutput> makers = now.stream()
                .filter(row -> row.iso3() != null)
                .sorted(Comparator.comparingDouble((PrintedOutput row) -> -row.value())
                        .thenComparing(row -> Objects.requireNonNull(row.iso3())))
                .toList();
        double residual = now.stream()
                .filter(row -> row.iso3() == null)
                .mapToDouble(PrintedOutput::value)
                .sum();
        Map<String, Double> capacities = rows.stream()
                .filter(row -> row.kind().equals("capacity") && row.chosen() && row.year() == year)
                .filter(row -> row.iso3() != null
                        && makers.stream().allMatch(maker -> maker.unit().equals(row.unit())))
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.iso3()), PrintedOutput::value, Math::max));
        return new PrintedOutputs(mineral, stage, year, makers, residual, capacities, revisions(rows));
    }

    /**
     * {@return for each survey the revisions, by producer, of the newest year that its two newest editions both
     * print}
     */
    private static List<Revision> revisions(List<PrintedOutput> rows) {
        Map<List<Object>, List<PrintedOutput>> same = rows.stream()
                .filter(row -> row.kind().equals("production") && row.iso3() != null && row.value() > 0)
                .collect(Collectors.groupingBy(
                        row -> List.of(row.survey(), row.year(), Objects.requireNonNull(row.iso3()), row.unit())));
        List<Revision> all = same.values().stream()
                .map(PrintedOutputs::last)
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

    /** {@return the sum of all rows, in the unit} */
    public double total() {
        return makers.stream().mapToDouble(PrintedOutput::value).sum() + residual;
    }

    /** {@return a producer's share of all rows, 0 to 1} */
    public double share(PrintedOutput maker) {
        return maker.value() / total();
    }

    /** {@return a country's share of all rows, 0 to 1; 0 if it has no row} */
    public double share(String iso3) {
        return makers.stream()
                .filter(maker -> iso3.equals(maker.iso3()))
                .mapToDouble(this::share)
                .sum();
    }

    /** {@return the concentration of the output over the sum of the rows} */
    public Concentration concentration() {
        return Concentration.overRows(new Concentration.Outputs(
                makers.stream().map(PrintedOutput::value).toList(), residual, List.of()));
    }

    /**
     * {@return the part of the demand that is not met without the largest producer, 0 to 1} It is 1 - (capacities
     * of the others) / output; empty if no producer is named.
     *
     * @param headroom extra output of producers without a printed capacity, as a share of their output
     */
    public OptionalDouble shortOfLargest(double headroom) {
        if (makers.isEmpty()) {
            return OptionalDouble.empty();
        }
        double others = makers.stream()
                        .skip(1)
                        .mapToDouble(maker -> capacity(maker, headroom))
                        .sum()
                + residual * (1 + headroom);
        return OptionalDouble.of(Math.max(0, 1 - others / total()));
    }

    private double capacity(PrintedOutput maker, double headroom) {
        Double printed = capacities.get(maker.iso3());
        return printed == null ? maker.value() * (1 + headroom) : Math.max(printed, maker.value());
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
