package org.lodegraph.model.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that breaks its rule: the parameter, the value found, and the accepted values. */
public final class InvalidValueException extends LodegraphException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;
    private final transient List<String> accepted;

    /**
     * @param parameter the name of the parameter, field or column
     * @param value the value found
     * @param accepted the accepted values: the menu, or one sentence
     */
    public InvalidValueException(String parameter, @Nullable Object value, List<String> accepted) {
        super(parameter + " '" + value + "': expected " + String.join(", ", accepted), null);
        this.parameter = parameter;
        this.value = String.valueOf(value);
        this.accepted = List.copyOf(accepted);
    }

    public InvalidValueException(String parameter, @Nullable Object value, String expected) {
        this(parameter, value, List.of(expected));
    }

    /** {@return the same error for another parameter: value types know their type, callers know the parameter} */
    public InvalidValueException of(String name) {
        return new InvalidValueException(name, value, accepted);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    public String parameter() {
        return parameter;
    }

    public String value() {
        return value;
    }

    public List<String> accepted() {
        return accepted;
    }
}
