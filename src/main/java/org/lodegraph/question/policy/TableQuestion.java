package org.lodegraph.question.policy;

import java.util.List;
import org.lodegraph.model.BlocId;

/**
 * Parameters of a coverage table.
 *
 * @param blocs ids of the blocs, in column order
 * @param list id of the list of critical minerals
 * @param filter minerals of the list, stages and years
 * @param members states that count as members
 */
public record TableQuestion(List<BlocId> blocs, String list, OutputFilter filter, CountedMembers members) {

    /** Default blocs. */
    public static final List<BlocId> BLOCS = List.of(
            new BlocId("ministerial-2026"),
            new BlocId("signatories-2026"),
            new BlocId("eu27"),
            new BlocId("g7"),
            new BlocId("msp"));

    public TableQuestion {
        blocs = List.copyOf(blocs);
    }
}
