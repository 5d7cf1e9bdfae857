package org.lodegraph.question.policy;

import java.time.Clock;
import java.util.Objects;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Page;

/** Blocs as they might be: what a change of members does to their coverage, and the fewest that reach a mark (definitions 5). */
public final class WhatIfs {

    /** How many rows an answer has at the most: more than there are minerals and stages. */
    static final int MOST = Page.MOST;

    private final BlocStates states;
    private final OutputWhatIf ofOutput;
    private final SupplyWhatIf ofSupply;

    /** @param clock tells today: memberships that have ended by then do not count */
    public WhatIfs(Graph graph, Clock clock) {
        this.states = new BlocStates(graph, clock);
        this.ofOutput = new OutputWhatIf(graph);
        this.ofSupply = new SupplyWhatIf(graph, states);
    }

    /**
     * {@return coverage before and after a change, and what reaches the threshold}
     *
     * @throws org.lodegraph.model.failure.InvalidValueException for a country that joins and is a member, or leaves and is none; for a year without
     *     data, with the years that have them
     */
    public Answer<WhatIf> of(WhatIfQuestion question) {
        BlocChange change = question.change();
        ChangedStates changed = ChangedStates.of(states.of(change.bloc(), change.membersCounted()), change);
        Answer<WhatIf> answer = change.target() == null
                ? ofOutput.of(question, changed)
                : ofSupply.of(question, Objects.requireNonNull(change.target()), changed);
        return answer.with(
                answer.meta().detail("members", change.membersCounted()).detail("bound", "at most " + MOST + " rows"));
    }
}
