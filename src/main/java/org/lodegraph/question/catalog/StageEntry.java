package org.lodegraph.question.catalog;

import java.util.Objects;

/**
 * A stage of the chain.
 *
 * @param id id of the stage, such as refining
 * @param position position in the chain, 1 for extraction to 4 for use
 * @param name name in English
 * @param meaning description of the stage
 */
public record StageEntry(String id, int position, String name, String meaning) {

    /**
     * Converts an entity read by Neo4j-OGM.
     *
     * @throws NullPointerException naming the missing property; every stage has all of them
     */
    static StageEntry of(org.lodegraph.graph.entity.StageEntity stage) {
        return new StageEntry(
                Objects.requireNonNull(stage.id(), "id"),
                Math.toIntExact(Objects.requireNonNull(stage.position(), "position")),
                Objects.requireNonNull(stage.name(), "name"),
                Objects.requireNonNull(stage.meaning(), "meaning"));
    }
}
