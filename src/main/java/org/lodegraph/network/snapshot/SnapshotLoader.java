package org.lodegraph.network.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.graph.ConcurrentRead;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.LinkTable;
import org.lodegraph.network.NodeTable;
import org.lodegraph.network.SupplyNetwork;

/** Reads all networks from the graph. */
public final class SnapshotLoader {

    private static final Comparator<OperationRow> UPSTREAM_FIRST =
            Comparator.comparing(OperationRow::stage).thenComparing(OperationRow::key);

    private final FigureCache figureCache = new FigureCache();
    private final SnapshotDetails details;
    private final Map<MineralStage, List<OutputFigure>> outputs;
    private final Map<OperationId, OperationRow> operations;
    private final List<String> countries;
    private final Map<String, Integer> numbers = new HashMap<>();

    private SnapshotLoader(List<OperationRow> rows, SnapshotDetails details) {
        this.details = details;
        this.outputs = details.outputsByStage();
        operations = rows.stream().collect(Collectors.toMap(OperationRow::key, Function.identity()));
        countries = rows.stream()
                .map(OperationRow::iso3)
                .filter(iso3 -> !iso3.equals(OperationId.UNKNOWN))
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < countries.size(); i++) {
            numbers.put(countries.get(i), i);
        }
    }

    /** {@return all networks of the graph, as it is now} */
    public static NetworkSnapshot read(Graph graph) {
        ConcurrentRead<List<LinkRow>> links =
                ConcurrentRead.start(() -> graph.list(SnapshotQueries.LIST_LINKS, None.NONE));
        List<OperationRow> operations = graph.list(SnapshotQueries.LIST_OPERATIONS, None.NONE);
        List<SnapshotCountry> countries = graph.list(SnapshotQueries.LIST_COUNTRIES, None.NONE);
        SnapshotDetails details = SnapshotDetails.read(graph);
        return build(new SnapshotRows(operations, links.result(), countries), details);
    }

    static NetworkSnapshot build(SnapshotRows rows, SnapshotDetails details) {
        Map<Iso3, SnapshotCountry> places =
                rows.places().stream().collect(Collectors.toMap(SnapshotCountry::iso3, Function.identity()));
        SnapshotLoader loader = new SnapshotLoader(rows.operations(), details);
        return new NetworkSnapshot(rows, details, loader.networks(rows.links()), places);
    }

    private Map<NetworkSnapshot.Key, LoadedNetwork> networks(List<LinkRow> links) {
        Map<NetworkSnapshot.Key, List<LinkRow>> parts = links.stream()
                .collect(Collectors.groupingBy(
                        link -> new NetworkSnapshot.Key(operation(link.from()).mineral(), link.year()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<NetworkSnapshot.Key, LoadedNetwork> networks = new HashMap<>();
        parts.forEach((key, part) -> networks.put(key, network(key, mergeForms(part))));
        return networks;
    }

    /** Merges all forms between two operations into one link. */
    private static List<Link> mergeForms(List<LinkRow> forms) {
        return forms.stream()
                .collect(Collectors.groupingBy(
                        form -> List.of(form.from(), form.to()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Link::new)
                .toList();
    }

    private OperationRow operation(OperationId key) {
        OperationRow row = operations.get(key);
        if (row == null) {
            throw new IllegalStateException("a link names the operation " + key + ", which was not listed");
        }
        return row;
    }

    private LoadedNetwork network(NetworkSnapshot.Key key, List<Link> links) {
        List<OperationRow> rows = links.stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .distinct()
                .map(this::operation)
                .sorted(UPSTREAM_FIRST)
                .toList();
        List<OperationId> keys = rows.stream().map(OperationRow::key).toList();
        Map<OperationId, Integer> places = new HashMap<>();
        keys.forEach(one -> places.put(one, places.size()));
        List<Link> ordered = new ArrayList<>(links);
        ordered.sort(Comparator.comparing((Link link) -> places.get(link.to())) // the order of the network
                .thenComparing(link -> places.get(link.from())));
        SupplyNetwork network = SupplyNetwork.of(columns(rows, ordered), flows(ordered, places));
        return new LoadedNetwork(
                key, network, new LoadedNetwork.Parts(keys, countries, ordered), context(key), figureCache);
    }

    private NetworkContext context(NetworkSnapshot.Key key) {
        Map<Stage, PublishedOutput> nearest = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<OutputFigure> figures = outputs.getOrDefault(new MineralStage(key.mineral(), stage), List.of());
            PublishedOutput.nearest(figures, key.year()).ifPresent(output -> nearest.put(stage, output));
        }
        return new NetworkContext(
                details.restrictions().stream()
                        .filter(one -> one.mineral().equals(key.mineral()))
                        .toList(),
                nearest);
    }

    private NodeTable columns(List<OperationRow> rows, List<Link> links) {
        Map<OperationId, Double> sent =
                links.stream().collect(Collectors.groupingBy(Link::from, Collectors.summingDouble(Link::tonnes)));
        byte[] stages = new byte[rows.size()];
        int[] homes = new int[rows.size()];
        double[] growth = new double[rows.size()];
        for (int v = 0; v < stages.length; v++) {
            OperationRow row = rows.get(v);
            stages[v] = (byte) (row.stage().position() - 1);
            homes[v] = row.iso3().equals(OperationId.UNKNOWN) ? NodeTable.UNKNOWN : numbers.getOrDefault(row.iso3(), 0);
            growth[v] = growth(row, sent.getOrDefault(row.key(), 0.0));
        }
        return new NodeTable(stages, homes, growth);
    }

    /** {@return published capacity in excess of the amount sent, as a share of it; NaN if unknown; never negative} */
    private static double growth(OperationRow row, double sentTonnes) {
        Double capacity = row.capacityTonnes();
        return capacity == null || sentTonnes == 0 ? Double.NaN : Math.max(0, capacity / sentTonnes - 1);
    }

    /** Computes shares into use from the tonnes, as the statements do. */
    private static LinkTable flows(List<Link> links, Map<OperationId, Integer> places) {
        Map<OperationId, Double> inputs =
                links.stream().collect(Collectors.groupingBy(Link::to, Collectors.summingDouble(Link::tonnes)));
        int[] senders = new int[links.size()];
        int[] receivers = new int[links.size()];
        double[] tonnes = new double[links.size()];
        double[] shares = new double[links.size()];
        for (int i = 0; i < senders.length; i++) {
            Link link = links.get(i);
            senders[i] = places.getOrDefault(link.from(), 0);
            receivers[i] = places.getOrDefault(link.to(), 0);
            tonnes[i] = link.tonnes();
            double input = inputs.getOrDefault(link.to(), 0.0);
            shares[i] = link.to().stage() == Stage.USE && input > 0 ? link.tonnes() / input : link.shareOfInput();
        }
        return new LinkTable(senders, receivers, tonnes, shares);
    }
}
