package org.lodegraph.model;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The key of a record without a format of its own: an observation, a derivation, a shipment, an agreement, a measure.
 *
 * @param value letters, digits, dots, hyphens, no slash
 */
public record RecordId(String value) implements TextValue<RecordId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]*");

    public RecordId {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("id", value, "an id of letters, digits, dots and hyphens");
        }
    }

    /** {@return the first parts of the key, which dots separate} */
    public String beginning(int parts) {
        return Arrays.stream(value.split("\\.", -1)).limit(parts).collect(Collectors.joining("."));
    }

    @Override
    public String toString() {
        return value;
    }
}
