package org.lodegraph.question.policy;

import java.util.List;
import java.util.Optional;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Year;

/**
 * What a table of coverage is asked about.
 *
 * @param blocs in the order of its columns
 * @param list of critical minerals, by id
 * @param mineral absent: every one of the list
 * @param stage absent: every stage
 * @param year the latest data year not after it, at most two back; absent: the latest of each stage
 * @param edition exactly this edition's rows; absent: the chosen figures
 * @param denominator {@code rows} or {@code published}
 * @param members {@code states}: those that are members themselves; {@code all}: also those of a member bloc
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

    /** The blocs of a table that names none. */
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
