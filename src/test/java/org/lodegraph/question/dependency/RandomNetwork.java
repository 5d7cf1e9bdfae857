package org.lodegraph.question.dependency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Session;

/**
 * A small random layered network with an enumeration of its chains: the literal reading of definitions 3, to test the statements.
 */
public final class RandomNetwork {

    private static final List<String> COUNTRIES = List.of("CAA", "CAB", "CAC", "CAD", "CAE");
    static final List<String> TARGETS = List.of("TAA", "TAB");

    /** Connections between stages, as in real minerals; in the last two an operation appears in several layers. */
    private static final List<Map<String, List<String>>> SHAPES = List.of(
            Map.of("use", List.of("refining")),
            Map.of("use", List.of("extraction")),
            Map.of("use", List.of("refining"), "refining", List.of("extraction")),
            Map.of("use", List.of("intermediate"), "intermediate", List.of("extraction")),
            Map.of(
                    "use",
                    List.of("refining"),
                    "refining",
                    List.of("intermediate"),
                    "intermediate",
                    List.of("extraction")),
            Map.of("use", List.of("refining", "extraction"), "refining", List.of("extraction")),
            Map.of(
                    "use",
                    List.of("refining", "intermediate", "extraction"),
                    "refining",
                    List.of("intermediate", "extraction"),
                    "intermediate",
                    List.of("extraction")));

    /** A chain up from a target: operations, nearest first, each {@code stage/ISO}, and the shares of its links. */
    record Chain(List<String> operations, List<Double> shares) {

        double weight() {
            return shares.stream().reduce(1.0, (first, second) -> first * second);
        }

        boolean passes(String point) {
            return operations.stream().anyMatch(operation -> isPart(operation, point));
        }

        boolean isUntraced() {
            return operations.get(operations.size() - 1).endsWith("UNKNOWN");
        }
    }

    private final String mineral;
    private final Map<String, List<String>> feeders;
    private final Map<String, Map<String, List<Double>>> inputs = new LinkedHashMap<>();
    private final Map<String, Double> tonnes = new LinkedHashMap<>();

    public RandomNetwork(String mineral, Random random) {
        this.mineral = mineral;
        this.feeders = SHAPES.get(random.nextInt(SHAPES.size()));
        for (String target : TARGETS) {
            tonnes.put("use/" + target, 10 + 90 * random.nextDouble());
            feed("use/" + target, random);
        }
    }

    private void feed(String receiver, Random random) {
        List<String> stages = feeders.getOrDefault(receiver.substring(0, receiver.indexOf('/')), List.of());
        if (stages.isEmpty() || inputs.containsKey(receiver)) {
            return;
        }
        List<String> senders = new ArrayList<>();
        for (String stage : stages) {
            COUNTRIES.forEach(country -> senders.add(stage + "/" + country));
            senders.add(stage + "/UNKNOWN");
        }
        Collections.shuffle(senders, random);
        Map<String, List<Double>> shares = new LinkedHashMap<>();
        double total = 0;
        for (String sender : senders.subList(0, 1 + random.nextInt(4))) {
            List<Double> forms = new ArrayList<>();
            for (int form = 0; form < 1 + random.nextInt(2); form++) {
                forms.add(Math.pow(random.nextDouble(), 3) + 1e-4);
            }
            total += forms.stream().mapToDouble(Double::doubleValue).sum();
            shares.put(sender, forms);
        }
        double sum = total;
        shares.replaceAll(
                (sender, forms) -> forms.stream().map(form -> form / sum).toList());
        inputs.put(receiver, shares);
        shares.keySet().stream().filter(sender -> !sender.endsWith("UNKNOWN")).forEach(sender -> feed(sender, random));
    }

    /** Creates it in a graph that has no data of its mineral. */
    public void create(Session session) {
        Set<String> operations = new LinkedHashSet<>(inputs.keySet());
        inputs.values().forEach(senders -> operations.addAll(senders.keySet()));
        session.run(
                        """
                        MERGE (mineral:Mineral {id: $mineral}) SET mineral.name = $mineral
                        WITH mineral UNWIND $rows AS row
                        CREATE (operation:Operation)-[:OF]->(mineral) SET operation = row
                        WITH operation WHERE operation.iso3 <> 'UNKNOWN'
                        MERGE (country:Country {iso3: operation.iso3}) SET country.name = operation.iso3
                        MERGE (market:Market {id: operation.mineral + '/' + operation.iso3})
                        SET market.iso3 = operation.iso3
                        MERGE (market)-[:IN]->(country)
                        CREATE (operation)-[:PART_OF]->(market)
                        """,
                        Map.of(
                                "mineral",
                                mineral,
                                "rows",
                                operations.stream().map(this::operation).toList()))
                .consume();
        List<Map<String, Object>> flows = new ArrayList<>();
        inputs.forEach((receiver, senders) -> senders.forEach((sender, forms) -> {
            for (int form = 0; form < forms.size(); form++) {
                flows.add(flow(sender, receiver, form, forms.get(form)));
            }
        }));
        session.run("""
                        UNWIND $rows AS row
                        MATCH (sender:Operation {id: row.sender}), (receiver:Operation {id: row.receiver})
                        CREATE (sender)-[flow:SUPPLIES]->(receiver) SET flow = row.flow
                        """, Map.of("rows", flows)).consume();
        session.run(
                        "MATCH (mineral:Mineral {id: $mineral}) CREATE (:Market {id: $mineral + '/EU27', bloc: 'eu27'}) WITH mineral UNWIND $rows AS row CREATE (fitness:Fitness)-[:OF]->(mineral) SET fitness = row",
                        Map.of(
                                "mineral",
                                mineral,
                                "rows",
                                Stream.of("TAA", "TAB", "EU27")
                                        .map(this::fitness)
                                        .toList()))
                .consume();
    }

    public static void createCountries(Session session) {
        session.run("""
                        CREATE (bloc:Bloc {id: 'eu27', name: 'European Union'})
                        WITH bloc UNWIND $targets AS iso3
                        CREATE (:Country {iso3: iso3})-[:MEMBER_OF {run: 'random'}]->(bloc)
                        """, Map.of("targets", TARGETS)).consume();
    }

    private Map<String, Object> operation(String operation) {
        String[] parts = operation.split("/", 2);
        return Map.of("id", mineral + "/" + operation, "mineral", mineral, "stage", parts[0], "iso3", parts[1]);
    }

    private Map<String, Object> flow(String sender, String receiver, int form, double share) {
        String key = mineral + "." + sender + "." + receiver + "." + form;
        return Map.of(
                "sender",
                mineral + "/" + sender,
                "receiver",
                mineral + "/" + receiver,
                "flow",
                Map.of(
                        "key",
                        key,
                        "mineral",
                        mineral,
                        "year",
                        2024,
                        "tonnes",
                        share * tonnes.getOrDefault(receiver, 100.0),
                        "shareOfInput",
                        share,
                        "basis",
                        "modelled",
                        "derivation",
                        key,
                        "run",
                        "random"));
    }

    private Map<String, Object> fitness(String target) {
        return Map.of(
                "id",
                mineral + "/2024/" + target,
                "mineral",
                mineral,
                "year",
                2024,
                "target",
                target,
                "status",
                "fit",
                "reason",
                "random",
                "demandTonnes",
                demandOf(target),
                "run",
                "random");
    }

    /** {@return every chain into the target; its last link is the target's own or, for EU27, that of all members together} */
    List<Chain> chains(String target) {
        List<String> members = members(target);
        double demand = demandOf(target);
        Map<String, Double> firsts = new LinkedHashMap<>();
        for (String member : members) {
            shares("use/" + member)
                    .forEach((sender, share) -> firsts.merge(sender, share * demand(member) / demand, Double::sum));
        }
        List<Chain> all = new ArrayList<>();
        firsts.forEach((first, share) -> climb(List.of(first), List.of(share), all));
        return all;
    }

    private static List<String> members(String target) {
        return target.equals("EU27") ? TARGETS : List.of(target);
    }

    private double demandOf(String target) {
        return members(target).stream().mapToDouble(this::demand).sum();
    }

    private double demand(String member) {
        return tonnes.getOrDefault("use/" + member, 0.0);
    }

    private Map<String, Double> shares(String receiver) {
        Map<String, Double> shares = new LinkedHashMap<>();
        inputs.getOrDefault(receiver, Map.of())
                .forEach((sender, forms) -> shares.put(
                        sender, forms.stream().mapToDouble(Double::doubleValue).sum()));
        return shares;
    }

    private void climb(List<String> operations, List<Double> links, List<Chain> all) {
        Map<String, Double> above = shares(operations.get(operations.size() - 1));
        if (above.isEmpty()) {
            all.add(new Chain(operations, links));
        }
        above.forEach((sender, share) -> climb(plus(operations, sender), plus(links, share), all));
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> all = new ArrayList<>(list);
        all.add(item);
        return all;
    }

    /** {@return all points on the chains: countries or operations} */
    static Set<String> points(List<Chain> chains, boolean wholeCountries) {
        return chains.stream()
                .flatMap(chain -> chain.operations().stream())
                .filter(operation -> !operation.endsWith("UNKNOWN"))
                .map(operation -> wholeCountries ? operation.substring(operation.indexOf('/') + 1) : operation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static double sum(List<Chain> chains, Predicate<Chain> which) {
        return chains.stream().filter(which).mapToDouble(Chain::weight).sum();
    }

    /** {@return whether an operation is the point or belongs to its country} */
    static boolean isPart(String operation, String point) {
        return operation.equals(point) || operation.endsWith("/" + point);
    }
}
