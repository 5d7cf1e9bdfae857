package org.lodegraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lodegraph.model.failure.InvalidValueException;

/** A stage of a mineral's chain, in the order of material flow. */
public enum Stage {
    EXTRACTION(1),
    INTERMEDIATE(2),
    REFINING(3),
    USE(4);

    private final int position;

    Stage(int position) {
        this.position = position;
    }

    /** {@return the id used by clients, such as {@code refining}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return 1 for extraction to 4 for use} */
    public int position() {
        return position;
    }

    /**
     * Parses an id.
     *
     * @throws InvalidValueException with the menu of stages
     */
    public static Stage parse(String id) {
        return Arrays.stream(values())
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("stage", id, ids()));
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Stage::id).toList();
    }
}
