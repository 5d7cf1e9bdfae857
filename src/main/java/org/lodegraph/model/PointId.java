package org.lodegraph.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The id of a point on the chains of a mineral: a country at all stages before use, or one of its operations.
 *
 * @param value text such as {@code cobalt/CHN} or {@code cobalt/refining/CHN}; places are those of an {@link OperationId}
 */
public record PointId(String value) implements TextValue<PointId> {

    private static final Pattern SHAPE = shape("?");

    public PointId {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("point", value, "a point such as cobalt/CHN or cobalt/refining/CHN");
        }
    }

    public PointId(MineralId mineral, Iso3 country) {
        this(mineral + "/" + country);
    }

    public PointId(OperationId operation) {
        this(operation.value());
    }

    /** {@return the shape of an id, whose stage has a quantifier} */
    static Pattern shape(String quantifier) {
        return Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/((" + String.join("|", Stage.ids()) + ")/)" + quantifier
                + "([A-Z]{3}|EU27|" + OperationId.UNKNOWN + ")");
    }

    public MineralId mineral() {
        return new MineralId(value.substring(0, value.indexOf('/')));
    }

    /**
     * {@return the country}
     *
     * @throws InvalidValueException if the place is no country
     */
    public Iso3 country() {
        return new Iso3(value.substring(value.lastIndexOf('/') + 1));
    }

    /** {@return the operation; empty for a country at all stages} */
    public Optional<OperationId> operation() {
        return value.indexOf('/') == value.lastIndexOf('/') ? Optional.empty() : Optional.of(new OperationId(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
