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
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Parameters;
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
                Route.post(
                                "/scenarios/run",
                                "Returns the losses that hypothetical changes cause to targets, such as lost operations, export bans or price floors.",
                                ScenarioResults.class,
                                EXAMPLE,
                                TERMS,
                                request -> run(request, request.body(Scenario.class)))
                        .meta(ScenarioDetails.class),
                Route.page(
                                "/scenarios",
                                "Lists the stored scenarios by id, without their changes.",
                                ListedScenario.class,
                                List.of(),
                                request -> saved.list(request.page(), reader(request)))
                        .live(),
                Route.one(
                                "/scenarios/{id}",
                                "Returns one stored scenario.",
                                SavedScenario.class,
                                List.of(ID),
                                request -> Answer.of(saved.get(request.get(ID), reader(request))))
                        .live(),
                Route.one(
                                "/scenarios/{id}/results",
                                "Returns the losses of a stored scenario, computed with the data that are loaded now.",
                                ScenarioResults.class,
                                Stream.concat(Stream.of(ID), TERMS.stream()).toList(),
                                request -> run(
                                        request,
                                        saved.get(request.get(ID), reader(request))
                                                .scenario()))
                        .meta(ScenarioDetails.class)
                        .live(),
                Route.put(
                        "/scenarios/{id}",
                        "Stores a scenario, and replaces any other with the same id.",
                        SavedScenario.class,
                        EXAMPLE,
                        List.of(ID),
                        this::save),
                Route.delete(
                        "/scenarios/{id}",
                        "Deletes a scenario.",
                        SavedScenario.class,
                        List.of(ID),
                        request -> Answer.of(saved.delete(request.get(ID), reader(request)))));
    }

    private static Function<String, Scenario> reader(Request request) {
        return text -> request.read(Scenario.class, text);
    }

    private Answer<?> save(Request request) {
        Scenario scenario = request.body(Scenario.class);
        scenarios.check(scenario);
        return Answer.of(saved.put(request.get(ID), scenario, request.text(scenario)));
    }

    private Answer<?> run(Request request, Scenario scenario) {
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
