package org.lodegraph.question.catalog;

import java.util.Objects;

/**
 * A stage of the chain.
 *
 * @param id such as {@code refining}
 * @param position 1 for extraction to 4 for use
 * @param name in English
 * @param meaning what happens at it
 */
public record StageEntry(String id, int position, String name, String meaning) {

    /**
     * Reads what the OGM found.
     *
     * @throws NullPointerException naming the property that the graph lacks: every stage has all of them
     */
    static StageEntry of(org.lodegraph.graph.entity.StageEntity stage) {
        return new StageEntry(
                Objects.requireNonNull(stage.id(), "id"),
                Math.toIntExact(Objects.requireNonNull(stage.position(), "position")),
                Objects.requireNonNull(stage.name(), "name"),
                Objects.requireNonNull(stage.meaning(), "meaning"));
    }
}
