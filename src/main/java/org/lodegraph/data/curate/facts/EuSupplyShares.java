package org.lodegraph.data.curate.facts;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Stage;

/**
 * Reads shares of supply, in percent, from the study on critical raw materials for the EU 2023.
 *
 * <p>They are the countries' shares of world output at the stages E (extraction) and P (processing), and of the EU's
 * own supply. Each is the average of 2016 to 2020, stored under 2020 with a note. {@code <0.1%} is an interval. A share
 * without a percent sign is read as percent and noted. A country that is spelled in two ways, or printed twice, for one
 * material and stage is a fault. Each printed number is a share of the world and not of the rows. So if the printed
 * world shares are below 100, other countries get a row with the rest.
 */
final class EuSupplyShares implements FactReader {

    static final Charset CHARSET = Charset.forName("windows-1252");
    static final String PERIOD = "average of 2016 to 2020";

    /** The threshold below which a missing share is due to rounding. */
    private static final double ROUNDING = 0.5;

    private static final int YEAR = 2020;
    private static final Map<String, Stage> STAGES = Map.of("E", Stage.EXTRACTION, "P", Stage.REFINING);

    static final EuSupplyShares OF_THE_WORLD = new EuSupplyShares("production", "fact_GlobalSupplyShares&t.csv");
    static final EuSupplyShares OF_THE_UNION = new EuSupplyShares("eu-supply-share", "fact_EUSupplyShares&t.csv");

    private final String kind;
    private final String table;

    private EuSupplyShares(String kind, String table) {
        this.kind = kind;
        this.table = table;
    }

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        curationInput.each(
                curationInput.lines("eu-crm-2023/" + table, CHARSET, "Material", "Stage", "Country", "Share", "t"),
                line -> add(curationInput, line, figures));
        List<Figure> all = new ArrayList<>(figures.values());
        if (this == OF_THE_WORLD) {
            all.addAll(rests(all));
        }
        return all;
    }

    private void add(CurationInput curationInput, ReleaseLine line, Map<String, Figure> figures) {
        NamedMineral named =
                curationInput.minerals().find("eu-crm", line.cell("Material")).orElse(null);
        if (named == null) {
            return;
        }
        Stage stage = STAGES.get(line.text("Stage"));
        if (stage == null) {
            throw line.cell("Stage").faulty("stage", "E or P");
        }
        Iso3 country = curationInput.countries().country(line.cell("Country"));
        Figure figure = figure(line, named, stage, country);
        Figure before = figures.putIfAbsent(figure.id(), figure);
        if (before != null) {
            throw line.cell("Country")
                    .faulty(
                            "country",
                            "each country once for a material and stage; row "
                                    + before.provenance().row() + " has it as well");
        }
    }

    private Figure figure(ReleaseLine line, NamedMineral named, Stage stage, @Nullable Iso3 country) {
        String trade = line.text("t");
        Cell share = line.cell("Share");
        String note = Notes.join(
                Notes.join(PERIOD, share.text().endsWith("%") ? null : "printed without a percent sign"),
                trade.matches("1(\\.0)?") ? null : "trade variable " + trade);
        return new Figure(
                FactSources.EU,
                new Figure.About(kind, named.mineral(), stage, Scope.COUNTRY, country, YEAR),
                named.form(),
                PrintedFigure.percent(share.with(share.text().replaceFirst("%$", "")))
                        .as(share.text()),
                "percent",
                null,
                Basis.REPORTED,
                note,
                null,
                null,
                FactSources.of(FactSources.EU, table, line.row()));
    }

    private List<Figure> rests(List<Figure> figures) {
        Map<String, Figure> first = new LinkedHashMap<>();
        Map<String, Double> printed = new LinkedHashMap<>();
        for (Figure figure : figures) {
            String key = figure.about().mineral() + "|" + figure.about().stage() + "|" + figure.form();
            Double value = figure.printed().value();
            first.putIfAbsent(key, figure);
            printed.merge(key, value == null ? 0 : value, Double::sum);
        }
        List<Figure> rests = new ArrayList<>();
        first.forEach((key, figure) -> {
            double rest = Math.rint(10 * (100 - printed.getOrDefault(key, 100.0))) / 10;
            if (rest > ROUNDING) {
                rests.add(rest(figure, rest));
            }
        });
        return rests;
    }

    private Figure rest(Figure figure, double rest) {
        return new Figure(
                figure.edition(),
                figure.about().of(Scope.OTHER, null),
                figure.form(),
                PrintedFigure.of(rest),
                figure.unit(),
                null,
                Basis.ESTIMATED,
                PERIOD + "; 100 less the shares that are printed",
                null,
                null,
                figure.provenance());
    }
}
