package org.lodegraph.data.curate.trade;

import java.util.regex.Pattern;
import org.lodegraph.model.TextValue;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A heading of the Harmonized System, with four or six digits, as in a data set of trade.
 *
 * @param value such as {@code 2846} or {@code 810520}
 */
record Heading(String value) implements TextValue<Heading> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}([0-9]{2})?");

    Heading {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("heading", value, "four or six digits such as 2846 or 810520");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
