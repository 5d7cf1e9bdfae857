package org.lodegraph.question.policy;

import java.util.List;
import java.util.Optional;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Year;

/**
 * Parameters of a coverage table.
 *
 * @param blocs ids of the blocs, in column order
 * @param list id of the list of critical minerals
 * @param mineral id of the mineral; absent for every mineral of the list
 * @param stage stage of the chain; absent for every stage
 * @param year latest accepted data year; data up to two years older may be used; absent for each stage's newest
 * @param edition edition whose rows alone are used; absent for the chosen figures
 * @param denominator {@code rows} or {@code published}
 * @param members {@code states} for states that are members themselves; {@code all} to include those of member blocs
 */
public record TableQuestion(
        List<BlocId> blocs,
        String list,
        Optional<MineralId> mineral,
        Optional<Stage> stage,
        Optional<Year> year,
        Optional<SourceId> edition,
        String denominator,
        String members) {

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
