package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Stage;
import org.lodegraph.network.ChainPoints;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Removal;

/**
 * A known operation in the supply of a demand.
 *
 * @param stage stage of the operation
 * @param iso3 country of the operation
 * @param share its share of the supply that known operations of the stage pass on, 0 to 1
 * @param basis weakest basis of its flows into the supply
 * @param evidence evidence of the largest of these flows
 */
public record SupplyingOperation(Stage stage, Iso3 iso3, double share, Basis basis, String evidence) {

    /** A flow into a supply, with the share of the demand that it carries. */
    private record Flow(LinkRow row, double share) {}

    /** {@return the suppliers of a demand} */
    public static List<SupplyingOperation> of(LoadedNetwork network, Demand demand) {
        ChainPoints chains = ChainPoints.of(network.network(), demand, Removal.of());
        return chains.operations()
                .mapToObj(operation -> of(network, chains, operation))
                .toList();
    }

    private static SupplyingOperation of(LoadedNetwork network, ChainPoints chains, int operation) {
        List<Flow> carrying = network.network()
                .outOf(operation)
                .filter(link -> chains.carriedOver(link) > 0)
                .boxed()
                .flatMap(link -> forms(network, link, chains.carriedOver(link)))
                .toList();
        Flow largest = carrying.stream()
                .max(Comparator.comparingDouble(Flow::share)
                        .thenComparing(flow -> flow.row().evidence()))
                .orElseThrow();
        return new SupplyingOperation(
                network.network().operations().stage(operation),
                network.country(operation),
                chains.shareOfStage(operation),
                carrying.stream()
                        .map(flow -> flow.row().basis())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                largest.row().evidence());
    }

    /** {@return the forms of a link, with the share of the demand that each carries} */
    private static Stream<Flow> forms(LoadedNetwork network, int link, double carried) {
        double tonnes =
                network.forms(link).stream().mapToDouble(LinkRow::tonnes).sum();
        return network.forms(link).stream().map(row -> new Flow(row, carried * row.tonnes() / tonnes));
    }
}
