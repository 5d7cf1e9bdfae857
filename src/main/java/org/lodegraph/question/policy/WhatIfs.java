package org.lodegraph.question.policy;

import java.time.Clock;
import java.util.Objects;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Page;
import org.lodegraph.network.snapshot.Snapshots;

/** Evaluates hypothetical blocs: coverage after a change of members, and the fewest members for a threshold (definitions 5). */
public final class WhatIfs {

    /** Maximum number of rows in an answer, more than there are minerals times stages. */
    static final int MAX = Page.MAX;

    private final BlocStates states;
    private final OutputWhatIf ofOutput;
    private final SupplyWhatIf ofSupply;

    /** @param clock supplies today's date: memberships that have ended do not count */
    public WhatIfs(Graph graph, Snapshots snapshots, Clock clock) {
        this.states = new BlocStates(graph, clock);
        this.ofOutput = new OutputWhatIf(graph);
        this.ofSupply = new SupplyWhatIf(graph, snapshots, states);
    }

    /**
     * {@return the coverage before and after a change, and the smallest set that reaches the threshold}
     *
     * @throws org.lodegraph.model.failure.InvalidValueException for a member that joins or a non-member that leaves; or
     *     for a year without data, with the years that have data
     */
    public Answer<WhatIf> of(WhatIfQuestion question) {
        BlocChange change = question.change();
        ChangedStates changed = ChangedStates.of(states.of(change.bloc(), change.membership()), change);
        Answer<WhatIf> answer = change.target() == null
                ? ofOutput.of(question, changed)
                : ofSupply.of(question, Objects.requireNonNull(change.target()), changed);
        return answer.with(answer.meta()
                .details(new WhatIfDetails(
                        change.target(), change.membership(), "at most " + MAX + " rows are listed")));
    }
}
