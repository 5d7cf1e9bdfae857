package org.lodegraph.question.route;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * An exclusion: a country at all stages or at one, which no chain of the target may pass.
 *
 * @param country the country
 * @param point the point that was named; null if only the country was
 */
public record Exclusion(Iso3 country, @Nullable PointId point) {

    /** Accepted form, for error messages. */
    static final String SHAPE = "a country such as CHN, or a key such as cobalt/CHN or cobalt/refining/CHN";

    private static final int CODE_LENGTH = 3;

    /**
     * Parses a country code or a point.
     *
     * @throws InvalidValueException if the text is neither
     */
    static Exclusion parse(String text) {
        try {
            if (text.length() == CODE_LENGTH) {
                return new Exclusion(new Iso3(text), null);
            }
            PointId point = new PointId(text);
            return new Exclusion(point.country(), point);
        } catch (InvalidValueException e) {
            throw new InvalidValueException("exclude", text, SHAPE);
        }
    }

    /** {@return whether the country is excluded at all stages} */
    boolean isWholeCountry() {
        return operation().isEmpty();
    }

    /** {@return the operation; empty for a country at all stages} */
    Optional<OperationId> operation() {
        return Optional.ofNullable(point).flatMap(PointId::operation);
    }

    /**
     * {@return the excluded operations}
     *
     * @throws InvalidValueException if the point is of another mineral
     */
    Stream<OperationId> operations(MineralId mineral) {
        if (point != null && !point.mineral().equals(mineral)) {
            throw new InvalidValueException("exclude", this, "a key of " + mineral + ", the mineral of the request");
        }
        return operation()
                .map(Stream::of)
                .orElseGet(() -> Stream.of(Stage.values())
                        .filter(stage -> stage != Stage.USE)
                        .map(stage -> new OperationId(mineral, stage, country)));
    }

    @Override
    public String toString() {
        return point == null ? country.value() : point.value();
    }
}
