package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_AGREEMENTS;
import static org.lodegraph.question.policy.PolicyQueries.LIST_AGREEMENT_IDS;
import static org.lodegraph.question.policy.PolicyQueries.LIST_BLOCS;

import java.util.List;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.question.policy.PolicyQueries.AgreementsOf;
import org.lodegraph.question.policy.PolicyQueries.BlocsOf;

/** Queries for agreements and blocs. */
public final class Blocs {

    private final Graph graph;

    public Blocs(Graph graph) {
        this.graph = graph;
    }

    /** {@return agreements, by id} */
    public Answer<List<AgreementEntry>> agreements(Page page) {
        return graph.page(LIST_AGREEMENTS, new AgreementsOf(null, page));
    }

    /**
     * {@return one agreement with its commitments}
     *
     * @throws NotFoundException with the nearest ids
     */
    public Answer<AgreementEntry> agreement(RecordId id) {
        AgreementsOf key = new AgreementsOf(id, Page.FIRST);
        AgreementEntry agreement = graph.find(LIST_AGREEMENTS, key).orElseThrow(() -> {
            List<String> known = graph.list(LIST_AGREEMENT_IDS, Query.None.NONE).stream()
                    .map(PolicyQueries.Id::id)
                    .toList();
            return new NotFoundException("agreement", id.value(), NearestNames.to(id.value(), known));
        });
        return Answer.of(agreement).with(Meta.NONE.statement(Graph.statement(LIST_AGREEMENTS, key)));
    }

    /** {@return blocs with their members, by id} */
    public Answer<List<BlocEntry>> blocs(Page page) {
        return graph.page(LIST_BLOCS, new BlocsOf(null, page));
    }

    /**
     * {@return one bloc}
     *
     * @throws NotFoundException with the nearest ids
     */
    public Answer<BlocEntry> bloc(BlocId id) {
        BlocsOf key = new BlocsOf(id, Page.FIRST);
        BlocEntry bloc = graph.find(LIST_BLOCS, key).orElseThrow(() -> missing(id));
        return Answer.of(bloc).with(Meta.NONE.statement(Graph.statement(LIST_BLOCS, key)));
    }

    /** {@return the failure for an unknown bloc, with the nearest ids} */
    NotFoundException missing(BlocId id) {
        List<String> known = graph.list(LIST_BLOCS, new BlocsOf(null, Page.LARGEST)).stream()
                .map(BlocEntry::id)
                .toList();
        return new NotFoundException("bloc", id.value(), NearestNames.to(id.value(), known));
    }
}
