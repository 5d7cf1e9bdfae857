package org.lodegraph.question.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Method;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.LodegraphException.Kind;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.question.parameter.Parameters;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP routes for scenarios. */
public final class ScenarioRoutes {

    private static final Scenario EXAMPLE = new Scenario(
            "Congo stops cobalt for four months",
            List.of(new Target("USA"), new Target("CHN")),
            List.of(new MineralId("cobalt")),
            null,
            List.of(new Change.Ban(
                    new Iso3("COD"),
                    new MineralId("cobalt"),
                    null,
                    null,
                    LocalDate.of(2025, 2, 22),
                    LocalDate.of(2025, 6, 21))),
            2);

    private static final Parameter<RecordId> ID = Parameter.path(
                    "id", "Selects the scenario, by id.", "congo-four-months", RecordId::new)
            .accepts("an id of letters, digits, dots and hyphens");

    private static final List<Parameter<?>> TERMS =
            List.of(Parameters.HEADROOM, Parameters.SLACK, Parameters.POLICY, Parameters.YEAR, Parameters.TIME_LIMIT);

    private final Scenarios scenarios;
    private final SavedScenarios saved;

    public ScenarioRoutes(Scenarios scenarios, SavedScenarios saved) {
        this.scenarios = scenarios;
        this.saved = saved;
    }

    /** {@return the routes, in documentation order} */
    public List<Route> routes() {
        return List.of(
                Route.at(
                                "/scenarios/run",
                                "Returns the losses that hypothetical changes cause to targets, such as lost operations, export bans or price floors.",
                                TERMS)
                        .post(ScenarioResults.class, EXAMPLE, this::run)
                        .meta(ScenarioDetails.class),
                Route.at("/scenarios", "Lists the stored scenarios by id, without their changes.")
                        .page(ListedScenario.class, request -> saved.list(request.page(), reader(request)))
                        .live(),
                Route.at("/scenarios/{id}", "Returns one stored scenario.", ID)
                        .one(SavedScenario.class, request -> Answer.of(saved.get(request.get(ID), reader(request))))
                        .live(),
                Route.at(
                                "/scenarios/{id}/results",
                                "Returns the losses of a stored scenario, computed with the data that are loaded now.",
                                Stream.concat(Stream.of(ID), TERMS.stream()).toList())
                        .one(
                                ScenarioResults.class,
                                request -> run(
                                        request,
                                        saved.get(request.get(ID), reader(request))
                                                .scenario()))
                        .meta(ScenarioDetails.class)
                        .live(),
                Route.at("/scenarios/{id}", "Stores a scenario, and replaces any other with the same id.", ID)
                        .put(SavedScenario.class, EXAMPLE, this::save)
                        .fails(Kind.CONFLICT),
                Route.at("/scenarios/{id}", "Deletes a scenario.", ID)
                        .delete(
                                SavedScenario.class,
                                request -> Answer.of(saved.delete(request.get(ID), reader(request)))));
    }

    private static Function<String, Scenario> reader(Request request) {
        return text -> request.read(Scenario.class, text);
    }

    private Answer<SavedScenario> save(Request request, Scenario scenario) {
        scenarios.check(scenario);
        return Answer.of(saved.put(request.get(ID), scenario, request.text(scenario)));
    }

    private Answer<ScenarioResults> run(Request request, Scenario scenario) {
        Answer<ScenarioResults> answer = scenarios.run(new ScenarioQuestion(
                scenario,
                LossAssumptions.of(
                        request.get(Parameters.HEADROOM),
                        request.get(Parameters.SLACK),
                        request.get(Parameters.POLICY)),
                request.get(Parameters.TIME_LIMIT),
                request.find(Parameters.YEAR).orElse(null)));
        return answer.with(answer.meta().method(Method.with("results, and the changes of outputs and by-products")));
    }
}
