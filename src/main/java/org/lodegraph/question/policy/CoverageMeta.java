package org.lodegraph.question.policy;

import java.util.List;
import java.util.Objects;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.Meta;

/** Metadata of answers on blocs' shares of output: years, editions, the reasons for null figures, and caveats. */
final class CoverageMeta {

    private static final String TONNES = "t";
    private static final String NO_MASS =
            "rows in a unit other than t, such as percent of world output, have no tonnes";
    private static final Caveat WITHHELD = new Caveat(
            "withheld output is in no row: shares of blocs with a withholding country are too low, all others too high",
            Bias.UNCLEAR);

    private CoverageMeta() {}

    static Meta of(List<StageCoverage> rows, Meta meta) {
        Meta answer = year(rows, meta)
                .editions(rows.stream()
                        .flatMap(row -> row.editions().stream())
                        .distinct()
                        .sorted()
                        .toList());
        if (rows.isEmpty()) {
            answer = answer.reason("data", "no output matches the request, or the page is beyond the last row");
        }
        if (rows.stream()
                .flatMap(row -> row.blocs().stream())
                .map(BlocCoverage::share)
                .anyMatch(Objects::isNull)) {
            answer = answer.reason("share", "no world total above 0 is published");
        }
        if (rows.stream().anyMatch(row -> !row.unit().equals(TONNES))) {
            answer = answer.reason("denominatorTonnes", NO_MASS).reason("tonnes", NO_MASS);
        } else if (rows.stream().anyMatch(row -> row.denominatorTonnes() == null)) {
            answer = answer.reason("denominatorTonnes", "no world total is published");
        }
        return rows.stream().allMatch(row -> row.withheld().isEmpty()) ? answer : answer.caveat(WITHHELD);
    }

    /** Sets one year for the whole answer if all rows share it; otherwise each row states its own. */
    private static Meta year(List<StageCoverage> rows, Meta meta) {
        List<Integer> years = rows.stream().map(StageCoverage::year).distinct().toList();
        return years.size() == 1 ? meta.year(years.get(0)) : meta;
    }
}
