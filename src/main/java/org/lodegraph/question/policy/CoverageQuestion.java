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
 * What coverage by a bloc is asked about.
 *
 * @param bloc by id
 * @param mineral absent: every mineral
 * @param stage absent: every stage
 * @param target whose supply; absent: the world's output
 * @param year the latest data year not after it, at most two back; absent: the latest of each mineral
 * @param edition exactly this edition's rows; absent: the chosen figures. Not together with a target, whose traced flows stand on
 *     several editions
 * @param denominator {@code rows} or {@code published}
 * @param members {@code states}: those that are members themselves; {@code all}: also those of a member bloc
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
                    "edition", edition.get().value(), "no edition together with a target: its flows stand on several");
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
