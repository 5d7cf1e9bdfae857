package org.lodegraph.model;

import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A heading of the Harmonized System at six digits.
 *
 * @param value six digits, such as {@code 810520}
 */
public record Hs6(String value) implements TextValue<Hs6> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");

    public Hs6 {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("hs6", value, "six digits such as 810520");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
