package org.lodegraph.question.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Parameters of a question for the coverage of a bloc.
 *
 * @param bloc id of the bloc
 * @param mineral id of the mineral; absent for every mineral
 * @param stage stage of the chain; absent for every stage
 * @param target target of the supply; absent for the world's output
 * @param year latest accepted data year; data up to two years older may be used; absent for each mineral's newest
 * @param edition edition whose rows alone are used, absent for the chosen figures; not with a target, whose flows mix editions
 * @param denominator {@code rows} or {@code published}
 * @param members {@code states} for states that are members themselves; {@code all} to include those of member blocs
 */
public record CoverageQuestion(
        BlocId bloc,
        Optional<MineralId> mineral,
        Optional<Stage> stage,
        Optional<Target> target,
        Optional<Year> year,
        Optional<SourceId> edition,
        String denominator,
        String members) {

    public CoverageQuestion {
        if (target.isPresent() && edition.isPresent()) {
            throw new InvalidValueException(
                    "edition",
                    edition.get().value(),
                    "no edition together with a target, whose flows come from several editions");
        }
    }

    @Nullable
    Integer yearOrNull() {
        return year.map(Year::value).orElse(null);
    }

    @Nullable
    MineralId mineralOrNull() {
        return mineral.orElse(null);
    }

    @Nullable
    Stage stageOrNull() {
        return stage.orElse(null);
    }

    @Nullable
    SourceId editionOrNull() {
        return edition.orElse(null);
    }
}
