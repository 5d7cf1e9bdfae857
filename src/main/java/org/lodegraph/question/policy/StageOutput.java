package org.lodegraph.question.policy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.question.policy.BlocCoverage.Missing;
import org.lodegraph.question.policy.BlocCoverage.Outsider;

/**
 * The published output of one stage of one mineral in a year, by country.
 *
 * @param mineral id of the mineral
 * @param stage id of the stage
 * @param year reference year
 * @param editions ids of the editions of the figures
 * @param unit unit of the figures: t, or another unit of the edition
 * @param isMass whether all figures are in tonnes
 * @param total denominator of shares, in the unit; null if no total is published
 * @param withheld ISO 3166-1 alpha-3 codes of producers with withheld output
 * @param producers output of each country, largest first
 */
public record StageOutput(
        String mineral,
        String stage,
        int year,
        List<String> editions,
        String unit,
        boolean isMass,
        @Nullable Double total,
        List<String> withheld,
        List<Producer> producers) {

    /** A smaller gap to a threshold is a rounding error. */
    private static final double NO_GAP = 1e-12;

    /**
     * The output of one country.
     *
     * @param iso3 ISO 3166-1 alpha-3 code of the country
     * @param name name in English
     * @param value output in the unit of the figures
     * @param evidence id of the figure, for /evidence
     */
    public record Producer(String iso3, String name, double value, String evidence) {}

    /** A bloc and its states. */
    record Column(String bloc, List<String> states) {}

    /** {@return the share that these countries make, 0 to 1; null if no total above 0 is published} */
    public @Nullable Double share(Collection<String> states) {
        return share(inside(states));
    }

    private @Nullable Double share(double value) {
        return total == null || total <= 0 ? null : value / total;
    }

    private double inside(Collection<String> states) {
        return members(states).mapToDouble(Producer::value).sum();
    }

    private Stream<Producer> members(Collection<String> states) {
        return producers.stream().filter(producer -> states.contains(producer.iso3()));
    }

    private @Nullable Double tonnes(@Nullable Double value) {
        return isMass ? value : null;
    }

    /** {@return the share of these countries, and of each of them} */
    Coverage coverage(Collection<String> states) {
        List<Coverage.Part> members = members(states)
                .flatMap(producer -> Stream.ofNullable(share(producer.value()))
                        .map(share -> new Coverage.Part(producer.iso3(), share, producer.evidence())))
                .toList();
        return new Coverage(mineral, stage, year, share(states), members, editions);
    }

    /** {@return the coverage by each bloc, with the largest producers outside, at most so many} */
    StageCoverage coverage(List<Column> columns, int outsiders) {
        return new StageCoverage(
                mineral,
                stage,
                year,
                editions,
                unit,
                tonnes(total),
                withheld,
                columns.stream().map(column -> column(column, outsiders)).toList());
    }

    private BlocCoverage column(Column column, int outsiders) {
        double inside = inside(column.states());
        return new BlocCoverage(
                column.bloc(),
                share(inside),
                tonnes(inside),
                new Missing(gap(0.5, inside), gap(0.65, inside), gap(1, inside)),
                producers.stream()
                        .filter(producer ->
                                producer.value() > 0 && !column.states().contains(producer.iso3()))
                        .limit(outsiders)
                        .map(producer -> new Outsider(
                                producer.iso3(),
                                producer.name(),
                                share(producer.value()),
                                tonnes(producer.value()),
                                producer.evidence()))
                        .toList());
    }

    private Portion gap(double mark, double inside) {
        Double share = share(inside);
        if (share == null || total == null) {
            return new Portion(null, null);
        }
        boolean reached = mark - share <= NO_GAP;
        return new Portion(reached ? 0 : mark - share, tonnes(reached ? 0 : mark * total - inside));
    }
}
