package org.lodegraph.question.ask;

import java.util.List;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.Meta;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP route for questions in English. */
public final class AskRoutes {

    private static final Parameter<String> Q = Parameter.query(
                    "q", "Asks a question in English.", "where does the USA get its cobalt?", text -> text)
            .accepts("a question such as \"where does the USA get its cobalt?\"")
            .asRequired();

    private final Ask ask;
    private final List<Route> answering;

    /**
     * @param all the routes among which are those that answer what questions are read into
     * @throws IllegalArgumentException where none of them answers one kind of question
     */
    public AskRoutes(Ask ask, List<Route> all) {
        this.ask = ask;
        this.answering = all.stream()
                .filter(route -> Grammar.FORMS.stream().anyMatch(form -> form.asks(route.path())))
                .toList();
        for (QuestionForm form : Grammar.FORMS) {
            if (answering.stream().noneMatch(route -> form.asks(route.path()))) {
                throw new IllegalArgumentException("no route answers: " + form.example());
            }
        }
    }

    /** {@return the routes, in documentation order} */
    public List<Route> routes() {
        return List.of(Route.at(
                        "/ask",
                        "Answers a question in words, and returns its interpretation and the equivalent request.",
                        Q)
                .one(AskAnswer.class, this::answer)
                .relaying(answering)
                .daily());
    }

    private Answer<AskAnswer> answer(Request request) {
        String question = request.get(Q);
        Interpretation interpretation = ask.read(question);
        String path = Route.BASE + interpretation.request();
        Answer<?> inner = request.inquire(path);
        AskAnswer answer = new AskAnswer(question, interpretation.understood(), path, inner.data());
        return new Answer<>(answer, withPageCaveat(inner));
    }

    /** Keeps the metadata of the inner answer. Only its first page is returned, so {@code more} becomes a caveat. */
    private static Meta withPageCaveat(Answer<?> inner) {
        Meta meta = inner.meta();
        return meta.more()
                ? meta.more(false)
                        .caveat(new Caveat(
                                "this is the first page of the answer; the request returns the others",
                                Bias.UNDERSTATES))
                : meta;
    }
}
