package org.lodegraph.question.supply;

import java.util.List;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.web.ExtraFormat;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Parameters;
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

    private static final int LONGEST_FORM = 100;

    private static final Parameter<String> FORM = Parameter.query(
                    "form",
                    "Selects a part or measure of the mineral that the edition prints in addition to its main figure.",
                    "smelter",
                    SupplyRoutes::form)
            .accepts("a form as named by the edition")
            .echo();

    private static final List<Parameter<?>> OUTPUT = List.of(
            Parameters.MINERAL_ID,
            Parameters.STAGE_IN_PATH,
            Parameters.YEAR,
            Parameters.EDITION,
            FORM,
            Parameters.DENOMINATOR);

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
        return Route.page(
                        "/minerals/{id}/stages/{stage}/shares",
                        "Lists the share of each country in the output at a stage.",
                        OutputShare.class,
                        OUTPUT,
                        request -> supply.shares(output(request), request.page()))
                .meta(OutputDetails.class);
    }

    private Route concentration() {
        return Route.one(
                        "/minerals/{id}/stages/{stage}/concentration",
                        "Returns the concentration of the output at a stage, with bounds for unnamed output.",
                        ConcentrationEntry.class,
                        OUTPUT,
                        request -> supply.concentration(output(request)))
                .meta(OutputDetails.class);
    }

    private Route network() {
        return Route.one(
                        "/minerals/{id}/network",
                        "Returns the whole traced supply network of a mineral.",
                        Network.class,
                        List.of(Parameters.MINERAL_ID, Parameters.YEAR),
                        request ->
                                supplyFlows.network(request.get(Parameters.MINERAL_ID), request.find(Parameters.YEAR)))
                .meta(NetworkDetails.class)
                .with(
                        ExtraFormat.of("csv", "text/csv", Network.class, NetworkTable::csv),
                        ExtraFormat.of("ndjson", "application/x-ndjson", Network.class, NetworkTable::lines),
                        ExtraFormat.of("graphml", "application/graphml+xml", Network.class, GraphMl::of),
                        ExtraFormat.of("geojson", "application/geo+json", Network.class, GeoJson::of));
    }

    private Route trade() {
        return Route.page(
                "/trade",
                "Lists trade as reported by statistics, by mineral or heading.",
                Trade.class,
                List.of(Parameters.MINERAL, Parameters.HS6, Parameters.YEAR, BY, EXPORTER, IMPORTER),
                request -> supplyFlows.trade(
                        new SupplyFlows.TradeQuestion(
                                request.find(Parameters.MINERAL).orElse(null),
                                request.find(Parameters.HS6).orElse(null),
                                request.find(Parameters.YEAR),
                                request.get(BY),
                                request.find(EXPORTER).orElse(null),
                                request.find(IMPORTER).orElse(null)),
                        request.page()));
    }

    private static OutputQuestion output(Request request) {
        return new OutputQuestion(
                request.get(Parameters.MINERAL_ID),
                request.get(Parameters.STAGE_IN_PATH),
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
