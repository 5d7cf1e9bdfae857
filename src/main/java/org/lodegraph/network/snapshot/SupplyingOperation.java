package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Stage;
import org.lodegraph.network.Demand;
import org.lodegraph.network.ExposureMatrix;
import org.lodegraph.network.Removal;
import org.lodegraph.network.SupplyNetwork;

/**
 * A known operation in the supply of a demand.
 *
 * @param stage stage of the operation
 * @param iso3 country of the operation
 * @param share share of the demand that passes through it, 0 to 1
 * @param basis weakest basis of its flows into the supply
 * @param evidence evidence of the largest of these flows
 */
public record SupplyingOperation(Stage stage, Iso3 iso3, double share, Basis basis, String evidence) {

    /** A flow into a supply, with the share of the demand that it carries. */
    private record Flow(LinkRow row, double share) {}

    /** {@return the suppliers of each demand, in the order of the demands} */
    static List<List<SupplyingOperation>> of(LoadedNetwork network, List<Demand> demands) {
        SupplyNetwork flows = network.network();
        List<Removal> operations = IntStream.range(0, flows.operations().size())
                .mapToObj(operation -> Removal.of(operation))
                .toList();
        ExposureMatrix exposures = ExposureMatrix.of(flows, operations, demands);
        return IntStream.range(0, demands.size())
                .mapToObj(demand -> IntStream.range(0, operations.size())
                        .filter(operation -> !network.isUnknown(operation))
                        .filter(operation -> flows.operations().stage(operation) != Stage.USE)
                        .mapToObj(operation -> of(network, exposures, operation, demand))
                        .flatMap(Optional::stream)
                        .toList())
                .toList();
    }

    private static Optional<SupplyingOperation> of(
            LoadedNetwork network, ExposureMatrix exposures, int operation, int demand) {
        SupplyNetwork flows = network.network();
        List<Flow> carrying = flows.outOf(operation)
                .boxed()
                .flatMap(link -> forms(network, link, exposures.exposure(flows.receiver(link), demand)))
                .toList();
        return carrying.stream()
                .max(Comparator.comparingDouble(Flow::share)
                        .thenComparing(flow -> flow.row().evidence()))
                .map(largest -> new SupplyingOperation(
                        flows.operations().stage(operation),
                        network.country(operation),
                        exposures.exposure(operation, demand),
                        carrying.stream()
                                .map(flow -> flow.row().basis())
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        largest.row().evidence()));
    }

    /** {@return the forms of a link, with the share of the demand that each carries by way of its receiver} */
    private static Stream<Flow> forms(LoadedNetwork network, int link, double received) {
        if (received == 0) {
            return Stream.empty();
        }
        double carried = received * network.network().share(link);
        double tonnes =
                network.forms(link).stream().mapToDouble(LinkRow::tonnes).sum();
        return network.forms(link).stream().map(row -> new Flow(row, carried * row.tonnes() / tonnes));
    }
}
