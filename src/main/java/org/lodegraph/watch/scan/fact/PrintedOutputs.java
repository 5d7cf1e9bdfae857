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
import org.lodegraph.model.Stage;

/**
 * Who makes a mineral at a stage in the newest year that is printed, by the chosen figures, and how editions have revised them.
 *
 * @param mineral what is made
 * @param stage where in the chain
 * @param year of the figures
 * @param makers the named makers, the largest first
 * @param residual what no row names, in the unit
 * @param capacities published for the year, by ISO 3166-1 alpha-3 code, in the unit of the outputs
 * @param revisions of makers' figures between two editions of one survey, the newest year that both print
 */
public record PrintedOutputs(
        MineralId mineral,
        Stage stage,
        int year,
        List<PrintedOutput> makers,
        double residual,
        Map<String, Double> capacities,
        List<Revision> revisions) {

    /** The revisions of makers below this share of the output say little of the whole, 0 to 1. */
    private static final double LEAST_SHARE = 0.05;

    /**
     * What a later edition of a survey made of an earlier one's figure of the same year.
     *
     * @param before as first printed
     * @param after as printed again
     */
    public record Revision(PrintedOutput before, PrintedOutput after) {

        /** {@return by how much of the former figure it moved, 0 or more} */
        public double size() {
            return Math.abs(after.value() / before.value() - 1);
        }
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

    /** Of each survey the newest year that its two newest editions both print, maker by maker. */
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

    /** {@return a maker's share of all rows, 0 to 1} */
    public double share(PrintedOutput maker) {
        return maker.value() / total();
    }

    /** {@return a country's share of all rows, 0 to 1; 0 where it has no row} */
    public double share(String iso3) {
        return makers.stream()
                .filter(maker -> iso3.equals(maker.iso3()))
                .mapToDouble(this::share)
                .sum();
    }

    /** {@return how concentrated the output is, over the sum of the rows} */
    public Concentration concentration() {
        return Concentration.overRows(new Concentration.Outputs(
                makers.stream().map(PrintedOutput::value).toList(), residual, List.of()));
    }

    /**
     * {@return the part of the demand that is not met without the largest maker, 0 to 1: 1 - (capacities of the others) / output; nothing
     * where only one maker is named and nothing else}
     *
     * @param headroom what others may make beyond their output where no capacity is printed, as a share of it
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
     * {@return how far editions of one survey are apart on the same year, 0 or more: the mean size of the revisions of its larger makers,
     * weighted by output; 0 where no year is printed twice}
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

    /** {@return the revisions of the larger makers} */
    public List<Revision> largeRevisions() {
        double total =
                revisions.stream().mapToDouble(one -> one.after().value()).sum();
        return revisions.stream()
                .filter(one -> one.after().value() >= LEAST_SHARE * total)
                .toList();
    }
}
