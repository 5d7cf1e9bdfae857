package org.lodegraph.model;

import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A country by its ISO 3166-1 alpha-3 code.
 *
 * @param value three capital letters, such as {@code COD}
 */
public record Iso3(String value) implements TextValue<Iso3> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

    public Iso3 {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("country", value, "an ISO 3166-1 alpha-3 code such as COD");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
