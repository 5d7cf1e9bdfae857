package org.lodegraph.model.failure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An unknown id, with the nearest known ones. */
public final class NotFoundException extends LodegraphException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable String parameter;
    private final String what;
    private final String value;
    private final transient List<String> nearest;

    /**
     * @param what the kind of thing, in the domain's terms, such as {@code mineral}
     * @param value the id as sent
     * @param nearest similar ids that exist, best first; may be empty
     */
    public NotFoundException(String what, String value, List<String> nearest) {
        this(null, what, value, nearest);
    }

    private NotFoundException(@Nullable String parameter, String what, String value, List<String> nearest) {
        super(
                "no " + what + " '" + value + "'"
                        + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest)),
                null);
        this.parameter = parameter;
        this.what = what;
        this.value = value;
        this.nearest = List.copyOf(nearest);
    }

    public NotFoundException(String what, String value) {
        this(what, value, List.of());
    }

    /** {@return the same failure, attributed to a parameter that contained the id among other text} */
    public NotFoundException of(String name) {
        return new NotFoundException(name, what, value, nearest);
    }

    /** {@return the parameter it is attributed to; empty if its value alone identifies it} */
    public Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }

    public String what() {
        return what;
    }

    public String value() {
        return value;
    }

    public List<String> nearest() {
        return nearest;
    }
}
