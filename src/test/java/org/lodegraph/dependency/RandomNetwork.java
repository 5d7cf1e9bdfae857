package org.lodegraph.dependency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A small layered network made at random, and what enumerating its chains one by one says of it: the plain reading of definitions 3.3, to hold the
 * statements against.
 */
final class RandomNetwork {

    private static final List<String> COUNTRIES = List.of("CAA", "CAB", "CAC", "CAD", "CAE");
    static final List<String> TARGETS = List.of("TAA", "TAB");

    /** Which stages feed which, as the minerals have them; in the last two an operation is met in several layers. */
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

    RandomNetwork(String mineral, Random random) {
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

    /** {@return statements that make it, for an empty place in the graph} */
    String statements() {
        StringBuilder text = new StringBuilder();
        Set<String> operations = new LinkedHashSet<>(inputs.keySet());
        inputs.values().forEach(senders -> operations.addAll(senders.keySet()));
        text.append("CREATE ").append(operations.stream().map(this::node).collect(Collectors.joining(", ")));
        inputs.forEach((receiver, senders) -> senders.forEach((sender, forms) -> {
            for (int form = 0; form < forms.size(); form++) {
                text.append(edge(sender, receiver, form, forms.get(form)));
            }
        }));
        text.append(";\n");
        for (String target : List.of("TAA", "TAB", "EU27")) {
            text.append(String.format(
                    Locale.ROOT,
                    "CREATE (:Fitness {id: '%s/2024/%s', mineral: '%s', year: 2024, target: '%s', status: 'fit', reason: 'random', demandTonnes: %s, run: 'random'});\n",
                    mineral,
                    target,
                    mineral,
                    target,
                    demandOf(target)));
        }
        return text.toString();
    }

    static String countries() {
        return "CREATE (bloc:Bloc {id: 'eu27'}), "
                + TARGETS.stream()
                        .map(iso3 -> "(:Country {iso3: '" + iso3 + "'})-[:MEMBER_OF {run: 'random'}]->(bloc)")
                        .collect(Collectors.joining(", "))
                + ";\n";
    }

    private String node(String operation) {
        String[] parts = operation.split("/", 2);
        return "(%s:Operation {id: '%s/%s', mineral: '%s', stage: '%s', iso3: '%s'})"
                .formatted(name(operation), mineral, operation, mineral, parts[0], parts[1]);
    }

    private String edge(String sender, String receiver, int form, double share) {
        double mass = share * tonnes.getOrDefault(receiver, 100.0);
        String key = mineral + "." + sender + "." + receiver + "." + form;
        return String.format(
                Locale.ROOT,
                ", (%s)-[:SUPPLIES {key: '%s', mineral: '%s', year: 2024, tonnes: %s, shareOfInput: %s, basis: 'modelled', derivation: '%s', run: 'random'}]->(%s)",
                name(sender),
                key,
                mineral,
                mass,
                share,
                key,
                name(receiver));
    }

    private static String name(String operation) {
        return operation.replace('/', '_');
    }

    /** {@return every chain into the target, its last link being the target's own or, for EU27, the members' together} */
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

    /** {@return what every chain passes that is weighed at all: countries, or operations} */
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

    /** {@return whether an operation is the point, or of the country that it is} */
    static boolean isPart(String operation, String point) {
        return operation.equals(point) || operation.endsWith("/" + point);
    }
}
