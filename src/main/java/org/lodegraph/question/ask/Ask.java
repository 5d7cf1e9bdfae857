package org.lodegraph.question.ask;

import static org.lodegraph.question.ask.AskQueries.LIST_NAMES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.question.ask.AskQueries.Name;

/** Translates questions in English into API requests, by {@link Grammar}. Deterministic: same question and data, same result. */
public final class Ask {

    private static final List<Name> EVERYDAY = EverydayNames.read();

    private final Graph graph;

    public Ask(Graph graph) {
        this.graph = graph;
    }

    /**
     * {@return the interpretation of a question}
     *
     * @throws InvalidValueException with example questions if no form matches, or if a name is ambiguous
     * @throws NotFoundException with the nearest names if the question names an unknown country, mineral or bloc
     */
    public Interpretation read(String question) {
        return read(question, new Lexicon(graph.list(LIST_NAMES, Query.None.NONE), EVERYDAY));
    }

    /** {@return the interpretation of a question under a given lexicon} */
    static Interpretation read(String question, Lexicon lexicon) {
        String words = NormalizedText.plain(question);
        SlotResolver slotResolver = new SlotResolver(lexicon, question);
        List<LodegraphException> failures = new ArrayList<>();
        for (QuestionForm questionForm : Grammar.FORMS) {
            for (Map<Slot, String> texts : questionForm.match(words)) {
                Optional<Map<Slot, ResolvedSlot>> slots = resolve(slotResolver, texts, failures);
                if (slots.isPresent()) {
                    return questionForm.fill(slots.get());
                }
            }
        }
        throw failures.stream()
                .min(Comparator.comparingInt(Ask::distance))
                .orElseGet(() -> new InvalidValueException("q", question, Grammar.examples()));
    }

    private static Optional<Map<Slot, ResolvedSlot>> resolve(
            SlotResolver slotResolver, Map<Slot, String> texts, List<LodegraphException> failures) {
        Map<Slot, ResolvedSlot> resolved = new EnumMap<>(Slot.class);
        try {
            new EnumMap<>(texts).forEach((slot, text) -> resolved.put(slot, slotResolver.resolve(slot, text)));
            return Optional.of(resolved);
        } catch (InvalidValueException | NotFoundException e) {
            failures.add(e);
            return Optional.empty();
        }
    }

    /** Ranks failures by their help to the caller: ambiguous names first, then names with near matches, then unknown names. */
    private static int distance(LodegraphException failure) {
        if (failure instanceof NotFoundException unknown) {
            return unknown.nearest().isEmpty() ? 2 : 1;
        }
        return 0;
    }
}
