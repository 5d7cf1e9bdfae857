package org.lodegraph.question.route;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.OperationId;

/**
 * A chain over existing links to the target that avoids what is excluded and has capacity left on all of it.
 *
 * @param key its operations, upstream first, and the target, joined by {@code " > "}
 * @param operations its operations, upstream first
 * @param bottleneck key of the operation, or of the link as {@code from->to}, with the least capacity
 * @param bottleneckTonnes that capacity, if no other chain is in use; null if tonnes of the target are withheld
 */
public record Candidate(
        String key,
        List<OperationId> operations,
        String bottleneck,
        @Nullable Double bottleneckTonnes) {

    /** Maximum number of candidates in an answer. */
    static final int LIMIT = 200;

    static String key(List<OperationId> operations, OperationId target) {
        return Stream.concat(operations.stream(), Stream.of(target))
                .map(OperationId::value)
                .collect(Collectors.joining(" > "));
    }

    Candidate withoutTonnes() {
        return new Candidate(key, operations, bottleneck, null);
    }
}
