package org.lodegraph.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lodegraph.testing.RunningProgram;

/**
 * Draws the requests to record by a fixed seed from the OpenAPI document.
 *
 * <p>Of every route that reads there is a request for each word of each of its menus, some at random, and one or more that are spoilt; the core
 * questions get the most. Each route has a seed of its own, so that a new one leaves the requests of the others as they are.
 */
final class RequestDraw {

    static final int REQUESTS = 500;

    /** Routes that list what users keep, each with the reason: other tests that share the program keep things too. */
    static final Map<String, String> LEFT_OUT = Map.of(
            "/scenarios", "lists scenarios that are kept",
            "/scans", "lists scans that are kept",
            "/subscriptions", "lists subscriptions that are kept");

    private static final int SEED = 20261130;
    private static final int TRIES = 2000;
    private static final String SLOWEST = "60"; // no answer is cut short, however slow the machine is
    private static final String POINTS = "/single-points-of-failure";

    private static final Map<String, Integer> CORE =
            Map.of(POINTS, 80, "/chokepoints", 50, "/routes", 60, "/countries/{iso3}/exposure", 35);
    private static final int OTHERS = 2;

    /** Other terms than the usual make the program work out all losses anew, which of every mineral takes minutes. */
    private static final Set<String> TERMS = Set.of("epsilon", "headroom", "slack", "policy");

    private static final Set<String> BROAD = Set.of("/chokepoints", "/countries/{iso3}/exposure");
    private static final int CORE_SPOILT = 4;

    private static final Map<String, Double> CHANCES = Map.ofEntries(
            Map.entry("limit", 1.0),
            Map.entry("timeLimitSeconds", 1.0),
            Map.entry("theta", 0.8),
            Map.entry("mineral", 1.0),
            Map.entry("country", 1.0),
            Map.entry("asOf", 0.5),
            Map.entry("unit", 0.5),
            Map.entry("within", 0.1),
            Map.entry("year", 0.2),
            Map.entry("edition", 0.1),
            Map.entry("format", 0.08),
            Map.entry("explain", 0.04),
            Map.entry("form", 0.04),
            Map.entry("cursor", 0.0));
    private static final double CHANCE = 0.25;
    private static final double FEW_WORLDS = 0.9;

    private static final List<String> DATES =
            List.of("2024-01-01", "2025-02-10", "2025-03-01", "2025-10-20", "2026-01-15", "2026-11-10", "2027-12-31");
    private static final List<String> SHARES = List.of("0", "0.01", "0.05", "0.1", "0.25", "0.5", "0.9");
    private static final List<String> SMALL = List.of("beryllium", "gallium"); // a network is given whole
    private static final List<String> WRONG = List.of("no-such-word", "-1", "", "2025-02-30", "QQQ");

    private static final List<String> QUESTIONS = List.of(
            "where does Germany get its cobalt?",
            "who mines lithium?",
            "how concentrated is the refining of gallium?",
            "what is Japan most exposed to?",
            "where could Korea get cobalt without China?",
            "which measures are in force on tungsten?",
            "how import reliant is the USA?",
            "cobalt where?",
            "who refines unobtainium?");

    private static final String CHANGES = """
            [{"kind": "remove", "iso3": "CHN", "mineral": "cobalt", "stage": "refining"}, {"kind": "remove", "iso3": "COD"},
             {"kind": "capacity", "iso3": "IDN", "mineral": "nickel", "stage": "refining", "factor": 0.5},
             {"kind": "ban", "iso3": "COD", "mineral": "cobalt", "targets": ["CHN"]},
             {"kind": "quota", "iso3": "COD", "mineral": "cobalt", "tonnes": 96600}, {"kind": "lift", "measure": "CN-GAGE-2023"},
             {"kind": "bloc", "bloc": "g7", "add": ["AUS"], "remove": ["ITA"]},
             {"kind": "floor", "bloc": "eu27", "mineral": "cobalt", "stage": "refining", "floorUsdPerTonne": 45000}]
            """;

    private final Map<String, List<String>> pools = new TreeMap<>();
    private final Map<String, ObjectNode> drawn = new LinkedHashMap<>();
    private Random random = new Random(SEED);

    private RequestDraw() {
        List<String> minerals = ids("/minerals", "id");
        pools.put(
                "mineral", mixed(List.of("cobalt", "nickel", "lithium", "copper", "rare-earths", "gallium"), minerals));
        pools.put("/minerals", pools.get("mineral"));
        pools.put("iso3", mixed(List.of("USA", "CHN", "COD", "JPN", "KOR", "DEU"), ids("/countries", "iso3")));
        pools.put("target", mixed(List.of("EU27", "USA", "KOR", "JPN", "DEU", "IND"), ids("/countries", "iso3")));
        pools.put("exclude", List.of("CHN", "COD", "IDN", "CHN,RUS", "CHL,AUS", "*/CHN", "*/refining/CHN"));
        pools.put("bloc", ids("/blocs", "id"));
        pools.put("edition", ids("/sources", "id"));
        pools.put(
                "/evidence",
                Stream.of(
                                ids("/observations", "id"),
                                ids("/trade?mineral=cobalt&", "evidence"),
                                ids("/statements", "id"))
                        .flatMap(List::stream)
                        .toList());
        pools.put("q", QUESTIONS);
        pools.put("hs6", List.of("810520", "282200", "260500", "280530"));
        pools.put("form", List.of("hydroxide", "smelter", "mine"));
        pools.put("year", List.of("2020", "2022", "2023", "2024", "2025"));
        pools.put("list", List.of("US-2025", "EU-2023", "EU-STRATEGIC-2024"));
        pools.put("limit", List.of("1", "2", "3", "5"));
        pools.put("k", List.of("1", "3", "10"));
        pools.put("slack", List.of("0", "0.25", "1", "unlimited"));
        pools.put("timeLimitSeconds", List.of(SLOWEST));
        for (String same : List.of("exporter", "importer")) {
            pools.put(same, pools.get("iso3"));
        }
        pools.put("country", pools.get("target"));
        pools.put("within", pools.get("bloc"));
    }

    /** {@return as many requests as are recorded, each another one} */
    static Collection<ObjectNode> of(JsonNode document) {
        RequestDraw draw = new RequestDraw();
        List<Operation> reads = Operation.of(document).stream()
                .filter(operation -> operation.reads() && !LEFT_OUT.containsKey(operation.path()))
                .toList();
        reads.forEach(draw::draw);
        Operation points = reads.stream()
                .filter(operation -> operation.path().equals(POINTS))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < TRIES && draw.drawn.size() < REQUESTS; i++) {
            draw.add(points, Map.of());
        }
        return draw.drawn.values();
    }

    private void draw(Operation operation) {
        random = new Random(SEED + operation.toString().hashCode());
        boolean core = CORE.containsKey(operation.path());
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = parameter.path("name").asText();
            for (String word : menu(parameter)) {
                if (!name.equals("explain")
                        && (core || !name.equals("format") || operation.path().endsWith("network"))) {
                    add(operation, TERMS.contains(name) ? Map.of(name, word, "mineral", "cobalt") : Map.of(name, word));
                }
            }
        }
        for (int i = 0; i < CORE.getOrDefault(operation.path(), OTHERS); i++) {
            add(operation, Map.of());
        }
        List<JsonNode> parameters = list(operation.node().path("parameters"));
        for (int i = 0; i < (core ? CORE_SPOILT : 1); i++) {
            String name = one(parameters).path("name").asText();
            add(operation, Map.of(oneIn(4) ? "nonsense" : name, one(WRONG)));
        }
    }

    private void add(Operation operation, Map<String, String> given) {
        String path = Operation.BASE + operation.path();
        Map<String, String> query = new LinkedHashMap<>();
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = parameter.path("name").asText();
            boolean costly = TERMS.contains(name) && BROAD.contains(operation.path()) && !query.containsKey("mineral");
            boolean world = name.equals("mineral") && operation.path().equals("/chokepoints");
            double chance = costly ? 0 : world ? FEW_WORLDS : CHANCES.getOrDefault(name, CHANCE);
            if (given.containsKey(name) || parameter.path("required").asBoolean() || random.nextDouble() < chance) {
                String value = given.containsKey(name)
                        ? given.get(name)
                        : value(operation, parameter).replace("*", query.getOrDefault("mineral", ""));
                if (parameter.path("in").asText().equals("path")) {
                    path = path.replace("{" + name + "}", encoded(value));
                } else {
                    query.put(name, value);
                }
            }
        }
        if (given.containsKey("nonsense")) {
            query.put("nonsense", "1");
        }
        StringBuilder request = new StringBuilder(path);
        query.forEach((name, value) -> request.append(request.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(encoded(value)));
        JsonNode example = operation.node().at("/requestBody/content/application~1json/example");
        ObjectNode line = Recording.request(
                operation.method(), request.toString(), changed(example.deepCopy(), "", one("mineral")));
        drawn.putIfAbsent(Recording.key(line), line);
    }

    private String value(Operation operation, JsonNode parameter) {
        String name = parameter.path("name").asText();
        List<String> menu = menu(parameter);
        if (!menu.isEmpty()) {
            return one(menu);
        }
        if (name.equals("id") && operation.path().endsWith("/network")) {
            return one(SMALL);
        }
        if (name.equals("id")) {
            return one(idsOf(operation.path().substring(0, operation.path().indexOf("/{id}"))));
        }
        if (pools.containsKey(name)) {
            return one(name);
        }
        JsonNode schema = parameter.path("schema");
        if (schema.path("format").asText().equals("date")) {
            return one(DATES);
        }
        return schema.path("type").asText().equals("number")
                ? one(schema.path("maximum").asDouble() > 1 ? List.of("0", "1", "8", "50") : SHARES)
                : parameter.path("example").asText();
    }

    private List<String> idsOf(String list) {
        return pools.computeIfAbsent(
                list, path -> LEFT_OUT.containsKey(path) ? List.of("qqqqqqqqqqqq") : ids(path, "id"));
    }

    private static List<String> menu(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        return schema.path("type").asText().equals("boolean")
                ? List.of("true", "false")
                : list(schema.path("enum")).stream().map(JsonNode::asText).toList();
    }

    /** A body like the example, of other things: all its changes of one mineral, the items of a product of any. */
    private JsonNode changed(JsonNode node, String name, String mineral) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(changed(field.getValue(), field.getKey(), mineral)));
        } else if (node instanceof ArrayNode array) {
            if (name.equals("changes")) {
                array.removeAll().add(one(list(RunningProgram.json(CHANGES))));
            }
            for (int i = 0; i < array.size(); i++) {
                String other = name.equals("items") || name.equals("alternatives") ? one("mineral") : mineral;
                array.set(i, changed(array.get(i), name.equals("add") ? "iso3" : name, other));
            }
        } else if (name.equals("asOf")) {
            return oneIn(2) ? JsonNodeFactory.instance.textNode(one(DATES)) : node;
        } else if (node.isTextual() && name.equals("mineral")) {
            return oneIn(3) ? node : JsonNodeFactory.instance.textNode(mineral);
        } else if (node.isTextual() && List.of("target", "iso3", "bloc").contains(name) && oneIn(2)) {
            return JsonNodeFactory.instance.textNode(one(name));
        } else if (node.isFloatingPointNumber() && oneIn(2)) {
            return JsonNodeFactory.instance.numberNode(node.asDouble() / 2);
        }
        return node;
    }

    private static List<String> ids(String path, String field) {
        String query = path.contains("?") ? "" : "?";
        String answer = Recording.answer("GET", Operation.BASE + path + query + "limit=1000", "")
                .body();
        return list(RunningProgram.json(answer).path("data")).stream()
                .map(row -> row.path(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    /** Three of the few to one of all, so that most draws are of what has flows. */
    private static List<String> mixed(List<String> few, List<String> all) {
        List<String> mixed = new ArrayList<>(all);
        while (mixed.size() < 4 * all.size()) {
            mixed.addAll(few);
        }
        return mixed;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String one(String pool) {
        return one(Objects.requireNonNull(pools.get(pool), pool));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }
}
