package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Stage;

/**
 * Reads United States statistics of Mineral Commodity Summaries, 2026 on: net import reliance and consumption of five
 * years, and prices.
 *
 * <p>The form is the statistic as printed. Prices are converted to US dollars a tonne (a pound is 0.45359237 kg, a troy
 * ounce 31.1034768 g, a short ton 907.18474 kg). Prices for a metric ton unit, a gram or a carat are not converted: a
 * metric ton unit is a hundredth of a tonne of content, regardless of the unit column. Prices belong to no country;
 * {@link PriceForms} states the good.
 */
final class UsgsSalient implements FactReader {

    private static final Map<String, Units.Unit> PRICES = Map.of(
            "dollars per metric ton", new Units.Unit("USD/t", 1),
            "dollars per ton", new Units.Unit("USD/t", 1),
            "dollars per kilogram", new Units.Unit("USD/t", 1000),
            "dollars per pound", new Units.Unit("USD/t", 1 / 0.00045359237),
            "cents per pound", new Units.Unit("USD/t", 0.01 / 0.00045359237),
            "dollars per troy ounce", new Units.Unit("USD/t", 1 / 0.0000311034768),
            "dollars per short ton", new Units.Unit("USD/t", 1 / 0.90718474),
            "dollars per carat", new Units.Unit("USD/carat", 1));

    /** Prices of laboratory lots of a few grams or millilitres, which are not prices of a tonne. */
    private static final Pattern LABORATORY = Pattern.compile("dollars per (gram|\\d+[- ]?(grams|mill?iliters))");

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        PriceForms prices = PriceForms.read(curationInput);
        LongTable.all(curationInput).forEach(table -> read(curationInput, rules, prices, table, figures));
        return figures;
    }

    private static void read(
            CurationInput curationInput, Rules rules, PriceForms prices, LongTable table, List<Figure> figures) {
        List<ReleaseLine> lines =
                table.lines(curationInput).stream().filter(LongTable::isSalient).toList();
        curationInput.each(lines, line -> {
            Figure figure = switch (line.text("Statistics")) {
                case "Net import reliance" -> reliance(curationInput, table, line);
                case "Consumption" -> consumption(curationInput, rules, table, line);
                case "Price" -> price(curationInput, prices, table, line);
                default -> null;
            };
            if (figure != null) {
                figures.add(figure);
            }
        });
    }

    private static Figure reliance(CurationInput curationInput, LongTable table, ReleaseLine line) {
        NamedMineral named = named(curationInput, line);
        String detail = line.text("Statistics_detail");
        Stage stage = detail.toLowerCase(Locale.ROOT).contains("concentrates") ? Stage.EXTRACTION : named.stage();
        return figure(
                table,
                line,
                about("net-import-reliance", named, stage, Scope.COUNTRY, line),
                new FigureInUnit(PrintedFigure.percent(line.cell("Value")), "percent", null));
    }

    private static @Nullable Figure consumption(
            CurationInput curationInput, Rules rules, LongTable table, ReleaseLine line) {
        NamedMineral named = named(curationInput, line);
        Units.Unit unit = rules.units().of(line.cell("Unit"));
        return figure(
                table,
                line,
                about("consumption", named, Stage.USE, Scope.COUNTRY, line),
                amount(line, unit, unit.isMass() ? basisOf(named) : null));
    }

    private static @Nullable Figure price(
            CurationInput curationInput, PriceForms prices, LongTable table, ReleaseLine line) {
        Units.Unit unit = priceUnit(line);
        if (unit == null) {
            return null;
        }
        NamedMineral named = named(curationInput, line);
        Optional<PriceForms.Good> good = prices.of(line.text("Commodity"), line.text("Statistics_detail"));
        Stage stage = good.map(PriceForms.Good::stage).orElse(named.stage());
        return figure(
                table,
                line,
                about("price", named, stage, Scope.WORLD, line),
                amount(line, unit, good.map(PriceForms.Good::unitBasis).orElse(null)));
    }

    private static FigureInUnit amount(ReleaseLine line, Units.Unit unit, @Nullable String unitBasis) {
        return new FigureInUnit(PrintedFigure.amount(line.cell("Value"), unit.factor()), unit.name(), unitBasis);
    }

    /** {@return the unit of a price; null for an index or a price in words} */
    private static Units.@Nullable Unit priceUnit(ReleaseLine line) {
        Cell cell = line.cell("Unit");
        String detail = line.text("Statistics_detail").toLowerCase(Locale.ROOT);
        if (cell.isEmpty() || cell.text().equals("index")) {
            return null;
        }
        if (detail.contains("metric ton unit")) {
            return new Units.Unit("USD/mtu", 1);
        }
        if (LABORATORY.matcher(cell.text()).matches()) {
            return new Units.Unit("USD as printed: " + cell.text().substring("dollars ".length()), 1);
        }
        Units.Unit unit = PRICES.get(cell.text());
        if (unit == null) {
            throw cell.faulty(
                    "price unit",
                    String.join(", ", PRICES.keySet().stream().sorted().toList()));
        }
        return unit;
    }

    private static NamedMineral named(CurationInput curationInput, ReleaseLine line) {
        NamedMineral named = curationInput.minerals().mineral("usgs", line.cell("Commodity"));
        String detail = line.text("Statistics_detail");
        String part = switch (named.mineral().value()) {
            case "abrasives" ->
                detail.contains("Fused aluminum oxide")
                        ? "ABRASIVES, fused aluminum oxide"
                        : detail.contains("Silicon carbide") ? "ABRASIVES, silicon carbide" : "";
            case "clays" ->
                detail.endsWith("Bentonite")
                        ? "bentonite"
                        : detail.endsWith("Kaolin") ? "kaolin" : detail.endsWith("earth") ? "fullers-earth" : "";
            case "silicon" -> detail.contains("Ferrosilicon,") ? "ferrosilicon" : "";
            default -> "";
        };
        return part.isEmpty()
                ? named
                : curationInput
                        .minerals()
                        .mineral("usgs", line.cell("Commodity").with(part));
    }

    private static String basisOf(NamedMineral named) {
        return named.mineral().value().equals("rare-earths") ? "oxide" : "as printed";
    }

    private static Figure.About about(
            String kind, NamedMineral named, @Nullable Stage stage, Scope scope, ReleaseLine line) {
        Iso3 iso3 = scope == Scope.COUNTRY ? UsgsImportReliance.USA : null;
        return new Figure.About(kind, named.mineral(), stage, scope, iso3, RuleCells.wholeNumber(line.cell("Year")));
    }

    private static Figure figure(LongTable table, ReleaseLine line, Figure.About about, FigureInUnit figure) {
        Basis basis = LongTable.basis(line);
        return new Figure(
                table.edition(),
                about,
                line.text("Commodity") + ": " + line.text("Statistics_detail"),
                figure.printed(),
                figure.unit(),
                figure.unitBasis(),
                basis,
                LongTable.tidy(LongTable.notes(line)),
                null,
                null,
                table.provenance(line));
    }
}
