package org.lodegraph.model;

import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The importer of a question: a country, or the European Union as one.
 *
 * @param value an ISO 3166-1 alpha-3 code, or {@code EU27}
 */
public record Target(String value) implements TextValue<Target> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}|EU27"); // before EU27, whose constructor uses it

    /** The European Union, whose supply is the sum over its members. */
    public static final Target EU27 = new Target("EU27");

    public Target {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("target", value, "an ISO 3166-1 alpha-3 code such as USA, or EU27");
        }
    }

    /** {@return whether this is several countries taken as one} */
    public boolean isBloc() {
        return value.equals("EU27");
    }

    /**
     * {@return the country}
     *
     * @throws InvalidValueException if it is a bloc
     */
    public Iso3 country() {
        return new Iso3(value);
    }

    /**
     * {@return the bloc's id, such as {@code eu27}}
     *
     * @throws IllegalStateException if it is a country
     */
    public BlocId bloc() {
        if (!isBloc()) {
            throw new IllegalStateException(value + " is a country");
        }
        return new BlocId("eu27");
    }

    @Override
    public String toString() {
        return value;
    }
}
