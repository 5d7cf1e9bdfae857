package org.lodegraph.question.catalog;

import java.util.List;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.parameter.Parameters;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP routes of the catalogue. */
public final class CatalogRoutes {

    private static final int LONGEST_TEXT = 100;

    private static final Parameter<String> Q = Parameter.query(
                    "q",
                    "Limits the list to countries whose name contains this text, or whose code it is.",
                    "congo",
                    CatalogRoutes::text)
            .accepts("text of 1 to " + LONGEST_TEXT + " characters");

    private static final Parameter<Iso3> COUNTRY_ID = Parameters.ISO3.inPath("iso3");

    private static final Parameter<SourceId> SOURCE_ID = Parameters.EDITION.inPath("id");

    private static final Parameter<Stage> STAGE_ID = Parameters.STAGE.inPath("id");

    private static final Parameter<String> KIND = Parameter.choice(
                    "kind",
                    "Limits the list to one kind of figure.",
                    List.of(
                            "production",
                            "flow-output",
                            "reserves",
                            "capacity",
                            "net-import-reliance",
                            "import-share",
                            "price",
                            "leading-share",
                            "leading-output",
                            "consumption",
                            "governance"))
            .example("production");

    private static final Parameter<String> JOINED = Parameter.choice(
            "joined",
            "Limits the list to sites with (true) or without (false) an operation.",
            List.of("true", "false"));

    private final Catalog catalog;
    private final Observations observations;
    private final SitesAndUses sitesAndUses;

    public CatalogRoutes(Catalog catalog, Observations observations, SitesAndUses sitesAndUses) {
        this.catalog = catalog;
        this.observations = observations;
        this.sitesAndUses = sitesAndUses;
    }

    /** {@return the routes, in documentation order} */
    public List<Route> routes() {
        return List.of(
                Route.at("/countries", "Lists countries with the blocs that they belong to.", Q, Parameters.BLOC)
                        .page(
                                CountryEntry.class,
                                request -> catalog.countries(
                                        request.find(Q), request.find(Parameters.BLOC), request.page())),
                Route.at("/countries/{iso3}", "Returns one country.", COUNTRY_ID)
                        .one(CountryEntry.class, request -> catalog.country(request.get(COUNTRY_ID))),
                Route.at(
                                "/countries/{iso3}/import-reliance",
                                "Lists the printed net import reliance of a country, with the sources of each commodity.",
                                COUNTRY_ID,
                                Parameters.EDITION)
                        .page(
                                NetImportReliance.class,
                                request -> observations.importReliance(
                                        request.get(COUNTRY_ID), request.find(Parameters.EDITION), request.page())),
                Route.at(
                                "/minerals",
                                "Lists minerals with their stages, critical lists and the fitness of their flows.")
                        .page(MineralEntry.class, request -> catalog.minerals(request.page())),
                Route.at(
                                "/minerals/{id}",
                                "Returns one mineral with the years of its figures and its stage balances.",
                                Parameters.MINERAL_ID,
                                Parameters.FORM)
                        .one(MineralDetail.class, request -> catalog.mineral(request.get(Parameters.MINERAL_ID))),
                Route.at("/stages", "Lists the stages of a chain, upstream first.")
                        .whole(StageEntry.class, request -> catalog.stages()),
                Route.at("/stages/{id}", "Returns one stage.", STAGE_ID)
                        .one(StageEntry.class, request -> catalog.stage(request.get(STAGE_ID))),
                Route.at("/sources", "Lists the editions of sources with licence and attribution.")
                        .page(SourceEntry.class, request -> catalog.sources(request.page())),
                Route.at(
                                "/sources/{id}",
                                "Returns one edition of a source with the number of facts loaded from it.",
                                SOURCE_ID)
                        .one(SourceDetail.class, request -> catalog.source(request.get(SOURCE_ID))),
                Route.at(
                                "/sites",
                                "Lists mines, smelters, refineries and plants with their operations.",
                                Parameters.MINERAL,
                                Parameters.ISO3,
                                JOINED)
                        .page(
                                Site.class,
                                request -> sitesAndUses.sites(
                                        request.find(Parameters.MINERAL),
                                        request.find(Parameters.ISO3),
                                        request.find(JOINED).map(Boolean::valueOf),
                                        request.page())),
                Route.at("/sites/{id}", "Returns one site.", Parameters.RECORD_ID)
                        .one(Site.class, request -> sitesAndUses.site(request.get(Parameters.RECORD_ID))),
                Route.at(
                                "/applications",
                                "Lists the uses of minerals by source, with printed shares.",
                                Parameters.MINERAL)
                        .page(
                                EndUse.class,
                                request -> sitesAndUses.uses(request.find(Parameters.MINERAL), request.page())),
                Route.at(
                                "/applications/{id}",
                                "Returns one application with the minerals that it uses.",
                                Parameters.RECORD_ID)
                        .one(
                                ApplicationDetail.class,
                                request -> sitesAndUses.application(request.get(Parameters.RECORD_ID))),
                Route.at(
                                "/observations",
                                "Lists published figures as printed, in every edition.",
                                Parameters.MINERAL,
                                Parameters.ISO3,
                                KIND,
                                Parameters.STAGE,
                                Parameters.YEAR,
                                Parameters.EDITION)
                        .page(Observation.class, request -> observations.list(filter(request), request.page())),
                Route.at(
                                "/evidence/{id}",
                                "Returns the printed source of a figure, or the inputs that it was computed from.",
                                Parameters.RECORD_ID)
                        .one(Evidence.class, request -> observations.evidence(request.get(Parameters.RECORD_ID))),
                Route.at("/statements", "Lists the background statements with the answer of the data to each.")
                        .page(StatementEntry.class, request -> catalog.statements(request.page())));
    }

    private static Observations.Filter filter(Request request) {
        return new Observations.Filter(
                request.find(Parameters.MINERAL).orElse(null),
                request.find(Parameters.ISO3).orElse(null),
                request.find(KIND).orElse(null),
                request.find(Parameters.STAGE).orElse(null),
                request.find(Parameters.YEAR).orElse(null),
                request.find(Parameters.EDITION).orElse(null));
    }

    private static String text(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new InvalidValueException("q", text, "text of 1 to " + LONGEST_TEXT + " characters");
        }
        return text.strip();
    }
}
