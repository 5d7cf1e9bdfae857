package org.lodegraph.question.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The supply network of a mineral in a year: operations and traced flows between them.
 *
 * @param nodes operations, upstream first, then by id
 * @param edges flows, largest first
 */
public record Network(List<Node> nodes, List<Edge> edges) {

    /**
     * An operation: the activity of a country in a mineral at a stage.
     *
     * @param id id of the operation, such as cobalt/refining/CHN
     * @param iso3 ISO 3166-1 alpha-3 code, or UNKNOWN for supply of unknown origin
     * @param stage id of the stage
     * @param tonnes newest output in tonnes, or the sum of inputs at use; null if not known
     * @param capacityTonnes capacity in tonnes a year; null if none is published
     * @param basis basis of the output; null if the output is not known
     * @param evidence id for /evidence of the output, or of the largest input at use; null if neither is known
     * @param latitude latitude of a point inside the country, in degrees north; null if not known
     * @param longitude longitude of that point, in degrees east; null if not known
     */
    public record Node(
            String id,
            String iso3,
            String stage,
            @Nullable Double tonnes,
            @Nullable Double capacityTonnes,
            @Nullable String basis,
            @Nullable String evidence,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /**
     * A flow between two operations.
     *
     * @param from id of the sending operation
     * @param to id of the receiving operation
     * @param tonnes contained tonnes, as the sender counts them
     * @param shareOfInput share of the receiver's input, 0 to 1
     * @param form traded form; null if forms are not distinguished
     * @param basis reported, reconciled, estimated, published-share, modelled or assumed
     * @param year flow year
     * @param evidence id for /evidence
     */
    public record Edge(
            String from,
            String to,
            double tonnes,
            double shareOfInput,
            @Nullable String form,
            String basis,
            int year,
            String evidence) {}
}
