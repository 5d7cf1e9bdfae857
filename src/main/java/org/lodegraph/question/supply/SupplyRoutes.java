package org.lodegraph.question.supply;

import java.util.List;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.LodegraphException.Kind;
import org.lodegraph.question.parameter.Parameters;
import org.lodegraph.web.ExtraFormat;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP routes on supply. */
public final class SupplyRoutes {

    private static final Parameter<String> BY = Parameter.choice(
                    "by",
                    "Selects one row for each flow (pair), or the sums of each exporter or importer.",
                    List.of("pair", "exporter", "importer"))
            .defaultTo("pair")
            .echo();

    private static final Parameter<Iso3> EXPORTER =
            Parameters.ISO3.named("exporter").meaning("Selects the exporter, by ISO 3166-1 alpha-3 code.");

    private static final Parameter<Iso3> IMPORTER = Parameters.ISO3
            .named("importer")
            .meaning("Selects the importer, by ISO 3166-1 alpha-3 code.")
            .example("CHN");

    private static final Parameter<Stage> STAGE = Parameters.STAGE.inPath("stage");

    private static final Parameter<Hs6> HS6 = Parameter.query(
                    "hs6", "Selects the heading of the Harmonized System.", "810520", Hs6::new)
            .accepts("six digits such as 810520");

    private static final int LONGEST_FORM = 100;

    private static final Parameter<String> FORM = Parameter.query(
                    "form",
                    "Selects a part or measure of the mineral that the edition prints in addition to its main figure.",
                    "smelter",
                    SupplyRoutes::form)
            .accepts("a form as named by the edition")
            .echo();

    private static final List<Parameter<?>> OUTPUT =
            List.of(Parameters.MINERAL_ID, STAGE, Parameters.YEAR, Parameters.EDITION, FORM, Parameters.DENOMINATOR);

    private final Supply supply;
    private final SupplyFlows supplyFlows;

    public SupplyRoutes(Supply supply, SupplyFlows supplyFlows) {
        this.supply = supply;
        this.supplyFlows = supplyFlows;
    }

    /** {@return the routes, in documentation order} */
    public List<Route> routes() {
        return List.of(shares(), concentration(), network(), trade());
    }

    private Route shares() {
        return Route.at(
                        "/minerals/{id}/stages/{stage}/shares",
                        "Lists the share of each country in the output at a stage.",
                        OUTPUT)
                .page(OutputShare.class, request -> supply.shares(output(request), request.page()))
                .meta(OutputDetails.class);
    }

    private Route concentration() {
        return Route.at(
                        "/minerals/{id}/stages/{stage}/concentration",
                        "Returns the concentration of the output at a stage, with bounds for unnamed output.",
                        OUTPUT)
                .one(ConcentrationEntry.class, request -> supply.concentration(output(request)))
                .meta(OutputDetails.class);
    }

    private Route network() {
        return Route.at(
                        "/minerals/{id}/network",
                        "Returns the whole traced supply network of a mineral.",
                        Parameters.MINERAL_ID,
                        Parameters.YEAR)
                .one(
                        Network.class,
                        request ->
                                supplyFlows.network(request.get(Parameters.MINERAL_ID), request.find(Parameters.YEAR)))
                .meta(NetworkDetails.class)
                .fails(Kind.TOO_LARGE)
                .formats(
                        ExtraFormat.of("csv", "text/csv", Network.class, NetworkTable::csv),
                        ExtraFormat.of("ndjson", "application/x-ndjson", Network.class, NetworkTable::lines),
                        ExtraFormat.of("graphml", "application/graphml+xml", Network.class, GraphMl::of),
                        ExtraFormat.of("geojson", "application/geo+json", Network.class, GeoJson::of));
    }

    private Route trade() {
        return Route.at(
                        "/trade",
                        "Lists trade as reported by statistics, by mineral or heading.",
                        Parameters.MINERAL,
                        HS6,
                        Parameters.YEAR,
                        BY,
                        EXPORTER,
                        IMPORTER)
                .page(
                        Trade.class,
                        request -> supplyFlows.trade(
                                new SupplyFlows.TradeQuestion(
                                        request.find(Parameters.MINERAL).orElse(null),
                                        request.find(HS6).orElse(null),
                                        request.find(Parameters.YEAR),
                                        request.get(BY),
                                        request.find(EXPORTER).orElse(null),
                                        request.find(IMPORTER).orElse(null)),
                                request.page()));
    }

    private static OutputQuestion output(Request request) {
        return new OutputQuestion(
                request.get(Parameters.MINERAL_ID),
                request.get(STAGE),
                request.find(Parameters.YEAR),
                request.find(Parameters.EDITION),
                request.find(FORM),
                request.get(Parameters.DENOMINATOR));
    }

    private static String form(String text) {
        if (text.isBlank() || text.length() > LONGEST_FORM) {
            throw new InvalidValueException(
                    "form", text, "a form as named by the edition, of 1 to " + LONGEST_FORM + " characters");
        }
        return text;
    }
}
