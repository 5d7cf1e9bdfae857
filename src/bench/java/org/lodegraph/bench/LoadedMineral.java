package org.lodegraph.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodegraph.model.Stage;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Flows;
import org.lodegraph.network.Operations;
import org.lodegraph.network.Removal;
import org.lodegraph.network.SupplyNetwork;

/**
 * A mineral that the graph holds flows of, with everything that is asked of it: every country that uses any, and the removal of every
 * country and of every operation.
 *
 * @param targets ISO 3166-1 alpha-3, by place in demands
 * @param keys countries and operation ids, by place in removals
 */
record LoadedMineral(
        String mineral,
        SupplyNetwork network,
        List<String> targets,
        List<Demand> demands,
        List<String> keys,
        List<Removal> removals) {

    static List<LoadedMineral> all(Path supplies) throws IOException {
        List<LoadedMineral> minerals = new ArrayList<>();
        try (Stream<Path> files = Files.list(supplies)) {
            for (Path file : files.sorted().toList()) {
                minerals.add(read(file));
            }
        }
        return minerals;
    }

    private record Place(Stage stage, String iso3) {}

    private static LoadedMineral read(Path file) throws IOException {
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> all = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows = all.stream().toList();
        }
        List<Place> places = rows.stream()
                .flatMap(row -> Stream.of(sender(row), receiver(row)))
                .distinct()
                .sorted(Comparator.comparing(Place::stage).thenComparing(Place::iso3))
                .toList();
        List<String> countries = places.stream()
                .map(Place::iso3)
                .filter(iso3 -> !iso3.equals("UNKNOWN"))
                .distinct()
                .sorted()
                .toList();
        byte[] stages = new byte[places.size()];
        int[] owners = new int[places.size()];
        double[] growth = new double[places.size()];
        Map<Place, Integer> at = new HashMap<>();
        for (int v = 0; v < stages.length; v++) {
            at.put(places.get(v), v);
            stages[v] = (byte) places.get(v).stage.ordinal();
            owners[v] = countries.indexOf(places.get(v).iso3);
            growth[v] = Double.NaN;
        }
        int[] senders = new int[rows.size()];
        int[] receivers = new int[rows.size()];
        double[] tonnes = new double[rows.size()];
        double[] shares = new double[rows.size()];
        for (int i = 0; i < senders.length; i++) {
            senders[i] = at.getOrDefault(sender(rows.get(i)), -1);
            receivers[i] = at.getOrDefault(receiver(rows.get(i)), -1);
            tonnes[i] = Double.parseDouble(rows.get(i).getField("tonnes"));
            shares[i] = Double.parseDouble(rows.get(i).getField("share_of_input"));
        }
        double[] into = new double[places.size()];
        for (int i = 0; i < senders.length; i++) {
            into[receivers[i]] += tonnes[i];
        }
        for (int i = 0; i < senders.length; i++) {
            shares[i] = stages[receivers[i]] == Stage.USE.ordinal() ? tonnes[i] / into[receivers[i]] : shares[i];
        }
        SupplyNetwork network =
                SupplyNetwork.of(new Operations(stages, owners, growth), new Flows(senders, receivers, tonnes, shares));
        String mineral = rows.get(0).getField("mineral");
        Map<Integer, Demand> demands = Demand.byCountry(network);
        List<String> keys = new ArrayList<>();
        List<Removal> removals = new ArrayList<>();
        for (int country = 0; country < countries.size(); country++) {
            Removal removal = Removal.country(network, country);
            if (removal.operations().findAny().isPresent()) {
                keys.add(countries.get(country));
                removals.add(removal);
            }
        }
        for (int v = 0; v < stages.length; v++) {
            if (places.get(v).stage != Stage.USE && owners[v] >= 0) {
                keys.add(mineral + "/" + places.get(v).stage.name().toLowerCase(java.util.Locale.ROOT) + "/"
                        + places.get(v).iso3);
                removals.add(Removal.of(v));
            }
        }
        return new LoadedMineral(
                mineral,
                network,
                demands.keySet().stream().map(countries::get).toList(),
                List.copyOf(demands.values()),
                keys,
                removals);
    }

    private static Place sender(NamedCsvRecord row) {
        return place(row.getField("from_stage"), row.getField("from_iso3"));
    }

    private static Place receiver(NamedCsvRecord row) {
        return place(row.getField("to_stage"), row.getField("to_iso3"));
    }

    private static Place place(String stage, String iso3) {
        return new Place(Stage.valueOf(stage.toUpperCase(java.util.Locale.ROOT)), iso3);
    }
}
