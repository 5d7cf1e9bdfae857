package org.lodegraph.question.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The supply network of a mineral in a year: operations and who feeds whom, origins traced.
 *
 * @param nodes down the chain, by id
 * @param edges the largest first
 */
public record Network(List<Node> nodes, List<Edge> edges) {

    /**
     * What a country does with the mineral at a stage.
     *
     * @param id such as {@code cobalt/refining/CHN}
     * @param iso3 ISO 3166-1 alpha-3, or UNKNOWN for what is still missing
     * @param stage stage id
     * @param tonnes newest output, or for use the sum of its inputs; null where not known
     * @param capacityTonnes null where none is published
     * @param basis how the output is known; null where it is not
     * @param evidence for {@code /evidence}: the figure of its output, or for use its largest input; null where neither is known
     * @param latitude degrees north of a point inside the country; null where not known
     * @param longitude degrees east; null where not known
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
     * A flow down the chain.
     *
     * @param from operation id of the sender
     * @param to operation id of the receiver
     * @param tonnes the sender's contained tonnes
     * @param shareOfInput of the receiver's input, 0 to 1
     * @param form that travels; null where not told apart
     * @param basis reported, reconciled, estimated, published-share, modelled or assumed
     * @param year flow year
     * @param evidence for {@code /evidence}
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
