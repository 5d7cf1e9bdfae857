package org.lodegraph.model;

import java.util.List;
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
        return EnumText.of(this);
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
        return EnumText.parse(Stage.class, "stage", id);
    }

    public static List<String> ids() {
        return EnumText.all(Stage.class);
    }
}
