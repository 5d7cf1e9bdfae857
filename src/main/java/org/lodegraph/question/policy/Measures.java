package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_MEASURES;
import static org.lodegraph.question.policy.PolicyQueries.LIST_MEASURE_CHANGES;
import static org.lodegraph.question.policy.PolicyQueries.LIST_MEASURE_IDS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;

/** Queries for trade measures and their state at a date. */
public final class Measures {

    private final Graph graph;
    private final Clock clock;

    /** @param clock supplies today's date, if a question gives none */
    public Measures(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * A filter for measures; an absent component matches everything.
     *
     * @param asOf date of the state; absent for today
     * @param mineral mineral of the measure, including measures on a part of it or on its parent
     * @param iso3 country that imposes it
     * @param state state at the date
     */
    public record Filter(
            Optional<LocalDate> asOf, Optional<MineralId> mineral, Optional<Iso3> iso3, Optional<MeasureState> state) {}

    /** {@return the measures that match, by id} */
    public Answer<List<MeasureEntry>> list(Filter filter, Page page) {
        LocalDate day = day(filter.asOf());
        Answer<List<MeasureEntry>> rows = graph.page(
                LIST_MEASURES,
                new PolicyQueries.Measures(
                        null,
                        day,
                        filter.mineral().orElse(null),
                        filter.iso3().orElse(null),
                        filter.state().orElse(null),
                        page));
        return rows.with(rows.meta().asOf(day));
    }

    /**
     * {@return one measure}
     *
     * @throws NotFoundException with the nearest ids
     */
    public Answer<MeasureEntry> get(RecordId id, Optional<LocalDate> asOf) {
        PolicyQueries.Measures key = new PolicyQueries.Measures(id, day(asOf), null, null, null, Page.FIRST);
        MeasureEntry measure = graph.find(LIST_MEASURES, key).orElseThrow(() -> missing(id));
        return Answer.of(measure).with(Meta.NONE.asOf(key.asOf()).statement(Graph.statement(LIST_MEASURES, key)));
    }

    /**
     * {@return the events of measures from one day to another, both included, by day}
     *
     * @throws InvalidValueException if the first day is after the last
     */
    public Answer<List<MeasureChange>> calendar(Optional<LocalDate> from, Optional<LocalDate> to, Page page) {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new InvalidValueException("from", from.get(), "a date not after to (" + to.get() + ")");
        }
        return graph.page(LIST_MEASURE_CHANGES, new PolicyQueries.Days(from.orElse(null), to.orElse(null), page));
    }

    private LocalDate day(Optional<LocalDate> asOf) {
        return asOf.orElseGet(() -> LocalDate.now(clock));
    }

    private NotFoundException missing(RecordId id) {
        List<String> known = graph.list(LIST_MEASURE_IDS, Query.None.NONE).stream()
                .map(PolicyQueries.Id::id)
                .toList();
        return new NotFoundException("measure", id.value(), NearestNames.to(id.value(), known));
    }
}
