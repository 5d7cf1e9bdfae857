package org.lodegraph.data.curate.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * Maps printed series to a mineral and stage, from {@code rules/series.csv}.
 *
 * <p>The table has one row for each edition, commodity and type (or detail), and for a country that differs from the
 * others. So a row under another type text (cobalt, soda ash and talc of the United States) is not lost, and an unknown
 * series stops the run. An edition of Mineral Commodity Summaries without rows uses those of the newest edition before
 * it.
 */
final class Series {

    /**
     * The meaning of a series.
     *
     * @param form null for the edition's figure for the mineral and stage
     * @param unitBasis contained, gross or oxide
     * @param reservesMineral the mineral of the reserves in the same lines, if it is another
     * @param reservesForm the form of reserves in the same lines
     * @param reservesUnit the unit of reserves in the same lines, if the unit column does not apply
     * @param leftOut a kind whose column repeats another and is left out
     */
    record Meaning(
            MineralId mineral,
            Stage stage,
            @Nullable String form,
            String unitBasis,
            @Nullable MineralId reservesMineral,
            @Nullable String reservesForm,
            @Nullable String reservesUnit,
            @Nullable String leftOut) {}

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final TreeSet<String> editions = new TreeSet<>();

    static Series read(CurationInput curationInput) {
        Series all = new Series();
        curationInput.each(
                curationInput.rules(
                        "series.csv",
                        "edition",
                        "commodity",
                        "detail",
                        "place",
                        "mineral",
                        "stage",
                        "form",
                        "unit_basis",
                        "reserves_mineral",
                        "reserves_form",
                        "reserves_unit",
                        "left_out"),
                all::add);
        return all;
    }

    private void add(ReleaseLine line) {
        editions.add(line.text("edition"));
        meanings.put(
                key(line.text("edition"), line.text("commodity"), line.text("detail"), line.text("place")),
                new Meaning(
                        RuleCells.mineral(line.cell("mineral")),
                        RuleCells.stage(line.cell("stage"))
                                .orElseThrow(() -> line.cell("stage").faulty("stage", "a stage")),
                        orNull(line.text("form")),
                        line.text("unit_basis"),
                        line.text("reserves_mineral").isEmpty()
                                ? null
                                : RuleCells.mineral(line.cell("reserves_mineral")),
                        orNull(line.text("reserves_form")),
                        orNull(line.text("reserves_unit")),
                        orNull(line.text("left_out"))));
    }

    /**
     * {@return the meaning of a series}
     *
     * @param detail the cell with the type or detail of the series
     * @throws org.lodegraph.data.curate.FaultyCellException if the table does not have the series
     */
    Meaning of(String printed, String commodity, Cell detail, String place) {
        String edition = known(printed);
        return Optional.ofNullable(meanings.get(key(edition, commodity, detail.text(), place)))
                .or(() -> Optional.ofNullable(meanings.get(key(edition, commodity, detail.text(), ""))))
                .orElseThrow(() -> detail.faulty("series of " + commodity, "a series in rules/series.csv"));
    }

    /** {@return the edition if it has rows; otherwise the newest earlier edition of the survey that has} */
    private String known(String edition) {
        String before = editions.floor(edition);
        boolean sameSurvey = before != null && FactSources.isSummaries(edition) && FactSources.isSummaries(before);
        return sameSurvey && before != null ? before : edition;
    }

    private static String key(String edition, String commodity, String detail, String place) {
        return String.join("|", edition, commodity, detail, place).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
