package org.lodegraph.model;

import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The id of an operation: the activity of one place at one stage of a mineral.
 *
 * @param value mineral, stage and place, such as {@code cobalt/refining/CHN}; the place is a country, {@code EU27} as
 *     the sum over its members, or {@code UNKNOWN} for an unknown origin
 */
public record OperationId(String value) implements TextValue<OperationId> {

    /** The place of an operation whose country is unknown. */
    public static final String UNKNOWN = "UNKNOWN";

    private static final Pattern SHAPE = PointId.shape("");

    public OperationId {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("operation", value, "an operation such as cobalt/refining/CHN");
        }
    }

    public OperationId(MineralId mineral, Stage stage, Iso3 country) {
        this(mineral, stage, country.value());
    }

    /** @param place a country's code, {@code EU27} or {@code UNKNOWN} */
    public OperationId(MineralId mineral, Stage stage, String place) {
        this(mineral + "/" + stage.id() + "/" + place);
    }

    public MineralId mineral() {
        return new MineralId(value.substring(0, value.indexOf('/')));
    }

    public Stage stage() {
        return Stage.parse(value.substring(value.indexOf('/') + 1, value.lastIndexOf('/')));
    }

    /** {@return the code of the country, {@code EU27} or {@code UNKNOWN}} */
    public String place() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** {@return whether its place is known} */
    public boolean isKnown() {
        return !place().equals(UNKNOWN);
    }

    /**
     * {@return the country}
     *
     * @throws InvalidValueException if the place is no country
     */
    public Iso3 country() {
        return new Iso3(place());
    }

    @Override
    public String toString() {
        return value;
    }
}
