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

/** Questions in words, read into requests by {@link Grammar}: the same question on the same data is always read the same. */
public final class Ask {

    private static final List<Name> EVERYDAY = EverydayNames.read();

    private final Graph graph;

    public Ask(Graph graph) {
        this.graph = graph;
    }

    /**
     * {@return what a question is taken for}
     *
     * @throws InvalidValueException with questions that work where no wording fits, or where it would have to be guessed what is meant
     * @throws NotFoundException with near names where it names a country, mineral or bloc that is not there
     */
    public Interpretation read(String question) {
        return read(question, new Lexicon(graph.list(LIST_NAMES, Query.None.NONE), EVERYDAY));
    }

    /** {@return what a question is taken for where things have these names} */
    static Interpretation read(String question, Lexicon lexicon) {
        String words = NormalizedText.plain(question);
        SlotResolver slotResolver = new SlotResolver(lexicon, question);
        List<LodegraphException> failures = new ArrayList<>();
        for (QuestionForm questionForm : Grammar.FORMS) {
            for (Map<Slot, String> texts : questionForm.fits(words)) {
                Optional<Map<Slot, ResolvedSlot>> meant = meant(slotResolver, texts, failures);
                if (meant.isPresent()) {
                    return questionForm.filled(meant.get());
                }
            }
        }
        throw failures.stream()
                .min(Comparator.comparingInt(Ask::distance))
                .orElseGet(() -> new InvalidValueException("q", question, Grammar.examples()));
    }

    private static Optional<Map<Slot, ResolvedSlot>> meant(
            SlotResolver slotResolver, Map<Slot, String> texts, List<LodegraphException> failures) {
        Map<Slot, ResolvedSlot> meant = new EnumMap<>(Slot.class);
        try {
            new EnumMap<>(texts).forEach((slot, text) -> meant.put(slot, slotResolver.meant(slot, text)));
            return Optional.of(meant);
        } catch (InvalidValueException | NotFoundException e) {
            failures.add(e);
            return Optional.empty();
        }
    }

    /** What helps the asker most goes first: what is ambiguous, then what has near names, then what has none. */
    private static int distance(LodegraphException failure) {
        if (failure instanceof NotFoundException unknown) {
            return unknown.nearest().isEmpty() ? 2 : 1;
        }
        return 0;
    }
}
