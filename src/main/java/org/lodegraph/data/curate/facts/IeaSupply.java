package org.lodegraph.data.curate.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CountryMeaning;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.FaultyCellException;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Stage;
import org.lodegraph.model.json.JsonMappers;

/**
 * Reads mining and refining of 2024 from the Critical Minerals Dataset of the IEA, in thousand tonnes of contained
 * metal.
 *
 * <p>Years after 2024 are projections and are left out. The conversion to JSON lists footnotes as countries with null
 * values; known footnotes are dropped. Graphite refining includes synthetic graphite. The rare earths are only the
 * magnet ones (Nd, Pr, Dy, Tb), a form.
 */
final class IeaSupply implements FactReader {

    static final String MAGNET = "magnet rare earths";

    private static final String FILE = "iea-critical-minerals-2025/iea.json";
    private static final String YEAR = "2024";
    private static final Map<String, Stage> STAGES = Map.of("mining", Stage.EXTRACTION, "refining", Stage.REFINING);

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        if (!curationInput.has(FILE)) {
            curationInput.fault(new Fault(FILE, 1, "-", "file", "none", "a file of this name"));
            return figures;
        }
        JsonNode supply = json(curationInput).path("supply");
        supply.properties()
                .forEach(mineral -> List.of("mining", "refining")
                        .forEach(stage -> stage(
                                curationInput,
                                mineral.getKey(),
                                stage,
                                mineral.getValue().path(stage),
                                figures)));
        return figures;
    }

    private static JsonNode json(CurationInput curationInput) {
        try {
            return JsonMappers.PLAIN.readTree(curationInput.path(FILE).toFile());
        } catch (IOException e) {
            curationInput.fault(new Fault(FILE, 1, "-", "JSON", "unreadable content", "a JSON document in UTF-8"));
            return JsonMappers.PLAIN.createObjectNode();
        }
    }

    private static void stage(
            CurationInput curationInput, String mineral, String stage, JsonNode node, List<Figure> figures) {
        try {
            NamedMineral named = curationInput.minerals().mineral("iea", new Cell(FILE, 1, "supply", mineral));
            String path = mineral + "/" + stage;
            node.path("countries").properties().forEach(country -> {
                Cell name = new Cell(FILE, 1, path, country.getKey());
                JsonNode value = country.getValue().path(YEAR);
                CountryMeaning place = place(curationInput, name, value);
                if (place != null) {
                    figures.add(figure(named, stage, place, value.asDouble(), path + "/" + name.text()));
                }
            });
            JsonNode total = node.path("total").path(YEAR);
            if (total.isNumber()) {
                CountryMeaning world = new CountryMeaning(CountryMeaning.Kind.WORLD, null);
                figures.add(figure(named, stage, world, total.asDouble(), path + "/total"));
            }
        } catch (FaultyCellException e) {
            curationInput.fault(e.fault());
        }
    }

    /** {@return the place of a key; null for a footnote} */
    private static @Nullable CountryMeaning place(CurationInput curationInput, Cell name, JsonNode value) {
        CountryMeaning place = curationInput.countries().place(name);
        if (place.kind() == CountryMeaning.Kind.FOOTNOTE) {
            return null;
        }
        if (!value.isNumber()) {
            throw name.faulty("output of " + YEAR, "a number");
        }
        return place;
    }

    private static Figure figure(
            NamedMineral named, String stage, CountryMeaning place, double kilotonnes, String row) {
        Iso3 iso3 = place.iso3();
        Scope scope =
                iso3 != null ? Scope.COUNTRY : place.kind() == CountryMeaning.Kind.WORLD ? Scope.WORLD : Scope.OTHER;
        boolean graphite = named.mineral().value().equals("natural-graphite");
        boolean syntheticToo = graphite && stage.equals("refining");
        PrintedFigure printed = kilotonnes == 0
                ? PrintedFigure.absent(PrintedFigure.NONE, "0")
                : new PrintedFigure(kilotonnes * 1000, null, null, null, Double.toString(kilotonnes));
        return new Figure(
                FactSources.IEA,
                new Figure.About("production", named.mineral(), STAGES.get(stage), scope, iso3, Integer.parseInt(YEAR)),
                named.form(),
                printed,
                "t",
                graphite ? "gross" : "contained",
                Basis.REPORTED,
                syntheticToo ? "includes synthetic graphite" : null,
                null,
                null,
                FactSources.of(FactSources.IEA, "iea.json", row));
    }
}
