package org.lodegraph.question.catalog;

import static org.lodegraph.question.catalog.CatalogQueries.FIND_DERIVATION;
import static org.lodegraph.question.catalog.CatalogQueries.FIND_OBSERVATION;
import static org.lodegraph.question.catalog.CatalogQueries.FIND_SHIPMENT;
import static org.lodegraph.question.catalog.CatalogQueries.FIND_STATEMENT;
import static org.lodegraph.question.catalog.CatalogQueries.FIND_TRADE_REST;
import static org.lodegraph.question.catalog.CatalogQueries.FIND_USE;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_IMPORT_RELIANCE;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_NEAR_OBSERVATIONS;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_OBSERVATIONS;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_RELIANCE_EDITIONS;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.question.catalog.CatalogQueries.Beginning;
import org.lodegraph.question.catalog.CatalogQueries.CountryKey;
import org.lodegraph.question.catalog.CatalogQueries.ObservationsOf;
import org.lodegraph.question.catalog.CatalogQueries.RecordKey;
import org.lodegraph.question.catalog.CatalogQueries.RelianceEdition;
import org.lodegraph.question.catalog.CatalogQueries.RelianceList;

/** Queries for published figures, as printed, and for their evidence. */
public final class Observations {

    private static final List<Query<RecordKey, ? extends Evidence>> EVIDENCE =
            List.of(FIND_OBSERVATION, FIND_DERIVATION, FIND_SHIPMENT, FIND_USE, FIND_TRADE_REST, FIND_STATEMENT);

    private final Graph graph;

    public Observations(Graph graph) {
        this.graph = graph;
    }

    /**
     * A filter for observations; a null component matches everything.
     *
     * @param mineral id of the mineral; null for any
     * @param iso3 ISO 3166-1 alpha-3 code of the country; null for any
     * @param kind measured quantity, such as {@code production}; null for any
     * @param stage stage of the chain; null for any
     * @param year reference year; null for any
     * @param edition id of the edition; null for any
     */
    public record Filter(
            @Nullable MineralId mineral,
            @Nullable Iso3 iso3,
            @Nullable String kind,
            @Nullable Stage stage,
            @Nullable Year year,
            @Nullable SourceId edition) {}

    /** {@return the figures that match the filter, by id} */
    public Answer<List<Observation>> list(Filter filter, Page page) {
        Answer<List<Observation>> rows = graph.page(LIST_OBSERVATIONS, new ObservationsOf(filter, page));
        List<String> editions = rows.data().stream()
                .map(Observation::edition)
                .distinct()
                .sorted()
                .toList();
        return rows.with(rows.meta().editions(editions));
    }

    /**
     * {@return the evidence for a figure or a statement}
     *
     * @param id of an observation, derivation, shipment, use, trade rest, statement, measure, agreement or barred trade
     * @throws NotFoundException with the ids of figures that begin alike
     */
    public Answer<Evidence> evidence(RecordId id) {
        RecordKey key = new RecordKey(id);
        return EVIDENCE.stream()
                .flatMap(query -> findEvidence(query, key).stream())
                .findFirst()
                .orElseThrow(() -> missing(id));
    }

    /**
     * {@return a printed list of net import reliance, in print order}
     *
     * @param edition id of the edition; absent for the newest that has a list
     * @throws InvalidValueException if the requested edition has no list for this country, with the editions that have one
     */
    public Answer<List<NetImportReliance>> importReliance(Iso3 iso3, Optional<SourceId> edition, Page page) {
        List<RelianceEdition> editions = graph.list(LIST_RELIANCE_EDITIONS, new CountryKey(iso3));
        Optional<RelianceEdition> selected = editions.stream()
                .filter(candidate -> edition.isEmpty()
                        || candidate.edition().equals(edition.get().value()))
                .findFirst();
        if (selected.isEmpty() && edition.isPresent() && !editions.isEmpty()) {
            throw new InvalidValueException(
                    "edition",
                    edition.get().value(),
                    editions.stream().map(RelianceEdition::edition).toList());
        }
        return selected.map(list -> reliance(iso3, list, page)).orElseGet(() -> noList(iso3));
    }

    private Answer<List<NetImportReliance>> reliance(Iso3 iso3, RelianceEdition list, Page page) {
        Answer<List<NetImportReliance>> rows =
                graph.page(LIST_IMPORT_RELIANCE, new RelianceList(iso3, list.edition(), list.year(), page));
        Meta meta = rows.meta().year(list.year()).editions(List.of(list.edition()));
        boolean unranked =
                rows.data().stream().flatMap(row -> row.sources().stream()).anyMatch(source -> source.share() == null);
        return rows.with(
                unranked ? meta.reason("sources.share", "this edition prints only the order of the sources") : meta);
    }

    private static Answer<List<NetImportReliance>> noList(Iso3 iso3) {
        String reason = "no list of net import reliance is loaded for " + iso3;
        return Answer.of(List.<NetImportReliance>of()).with(Meta.NONE.reason("data", reason));
    }

    private <R extends Record & Evidence> Optional<Answer<Evidence>> findEvidence(
            Query<RecordKey, R> query, RecordKey key) {
        return graph.find(query, key)
                .map(evidence -> new Answer<>(evidence, Meta.NONE.statement(Graph.statement(query, key))));
    }

    private NotFoundException missing(RecordId id) {
        String beginning = id.beginning(3);
        List<String> near = graph.list(LIST_NEAR_OBSERVATIONS, new Beginning(beginning)).stream()
                .map(CatalogQueries.Id::id)
                .toList();
        return new NotFoundException("evidence", id.value(), near);
    }
}
