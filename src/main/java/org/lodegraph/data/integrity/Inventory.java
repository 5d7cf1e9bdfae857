package org.lodegraph.data.integrity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.lodegraph.data.integrity.IntegrityQueries.Counts;
import org.lodegraph.data.integrity.IntegrityQueries.KindCount;
import org.lodegraph.data.integrity.IntegrityQueries.Labels;
import org.lodegraph.data.integrity.IntegrityQueries.LinkRow;
import org.lodegraph.data.integrity.IntegrityQueries.NodeRow;
import org.lodegraph.data.integrity.IntegrityQueries.Types;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The current content of the store by kind. Digests exclude the stamp of the import. */
final class Inventory {

    /** The indicators that the derivation writes on operations, treated as a kind of its own. */
    static final String INDICATORS = "Operation worldLoss";

    /** The properties that {@code engine/derive-chokepoints} and {@code engine/derive-spare-operations} set. */
    private static final Set<String> INDICATOR_PROPERTIES = Set.of(
            "asymmetry",
            "breadth",
            "chokepoint",
            "dependantExposures",
            "dependants",
            "flowYear",
            "flows",
            "hhiHigh",
            "hhiLow",
            "moat",
            "nextHhi",
            "nextLeader",
            "nextLeaderShare",
            "rank",
            "rankBest",
            "rankWorst",
            "residualSupplyIndex",
            "share",
            "shareEditions",
            "shareEvidence",
            "shareYear",
            "spareTonnes",
            "worldLoss");

    /** The spare capacity that the derivation writes on flows, treated as a kind of its own. */
    static final String SPARE = "Operation SUPPLIES spareTonnes";

    private static final String STAMP = "run";

    /** Every label that an import or the derivation writes, with the types of the relationships that start there. */
    private static final String LABELS = """
            Agreement COVERS FROM
            Alias NAMES
            Application
            Balance OF
            BarredTrade BARS FROM
            Bloc MEMBER_OF PARTY_TO
            Country IMPOSES MEMBER_OF PARTY_TO
            CriticalList
            Derivation DERIVED_FROM
            Fitness OF
            Market DEPENDS_ON IN OF SHIPS
            Measure FROM IN_STATE RESTRICTS TARGETS
            Mineral HOST_OF LISTED_ON PART_OF USED_IN
            Observation ABOUT FROM
            Operation AT OF PART_OF SUPPLIES
            Period
            RestrictedMarket DEPENDS_ON OF UNDER
            Site FROM PART_OF
            Source
            Stage NEXT
            Statement FROM
            TradeRest FROM
            """;

    /** Every kind that an import or the derivation writes: labels, and relationship types with their start label. */
    static final List<String> KINDS = LABELS.lines()
            .map(line -> line.split(" ", -1))
            .flatMap(words -> Stream.of(words).map(word -> word.equals(words[0]) ? word : words[0] + " " + word))
            .toList();

    private static final Logger LOG = LoggerFactory.getLogger(Inventory.class);

    private final Graph graph;
    private volatile boolean isOpen;

    Inventory(Graph graph) {
        this(graph, true);
    }

    /** @param isOpen whether to try the count store first, which a server may reserve for administrators */
    Inventory(Graph graph, boolean isOpen) {
        this.graph = graph;
        this.isOpen = isOpen;
    }

    /** {@return the count of each kind, from the count store if it is open} */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        KINDS.forEach(kind -> counts.put(kind, 0L));
        if (isOpen) {
            try {
                Counts all = graph.get(IntegrityQueries.GET_COUNTS, None.NONE);
                all.nodes().forEach(entry -> counts.replace(kind(entry, "label"), (Long) entry.get("count")));
                all.relationships().stream()
                        .filter(entry -> entry.get("endLabel") == null)
                        .forEach(entry ->
                                counts.replace(kind(entry, "startLabel") + " " + kind(entry, "relationshipType"), (Long)
                                        entry.get("count")));
                return counts;
            } catch (IllegalStateException e) {
                LOG.debug("the count store requires administrator rights", e);
                isOpen = false;
            }
        }
        graph.list(IntegrityQueries.LIST_COUNTS, None.NONE)
                .forEach((KindCount kind) -> counts.replace(kind.name(), kind.count()));
        return counts;
    }

    private static String kind(Map<String, Object> entry, String part) {
        return String.valueOf(entry.get(part));
    }

    /** {@return the content of some kinds, which reads all of it} */
    Map<String, StoredKind> read(Collection<String> kinds) {
        List<String> nodes = kinds.stream().filter(kind -> !isLink(kind)).toList();
        List<String> links = kinds.stream().filter(Inventory::isLink).toList();
        Map<String, StoredKind> found = new TreeMap<>();
        graph.fold(
                        IntegrityQueries.STREAM_NODES,
                        new Labels(distinct(nodes, Inventory::start)),
                        into(nodes, Inventory::addNode))
                .forEach((kind, digest) -> found.put(kind, digest.toStoredKind(kind)));
        graph.fold(
                        IntegrityQueries.STREAM_RELATIONSHIPS,
                        new Types(distinct(links, Inventory::start), distinct(links, Inventory::type)),
                        into(links, Inventory::addLink))
                .forEach((kind, digest) -> found.put(kind, digest.toStoredKind(kind)));
        return found;
    }

    private static List<String> distinct(List<String> kinds, Function<String, String> part) {
        return kinds.stream().map(part).distinct().toList();
    }

    private static boolean isLink(String kind) {
        return kind.indexOf(' ') > 0 && !kind.equals(INDICATORS);
    }

    private static String start(String kind) {
        return kind.substring(0, kind.indexOf(' ') < 0 ? kind.length() : kind.indexOf(' '));
    }

    private static String type(String kind) {
        return kind.split(" ", -1)[1];
    }

    /** Adds a row to the digest of its kind, if that kind was requested. */
    @FunctionalInterface
    private interface Adding<R> {
        void add(Map<String, Digest> digests, R row);
    }

    private static <R> Collector<R, ?, Map<String, Digest>> into(Collection<String> kinds, Adding<R> adding) {
        return Collector.of(
                () -> {
                    Map<String, Digest> digests = new HashMap<>();
                    kinds.forEach(kind -> digests.put(kind, new Digest()));
                    return digests;
                },
                adding::add,
                (one, other) -> {
                    throw new IllegalStateException("rows come one after the other");
                });
    }

    private static void addNode(Map<String, Digest> digests, NodeRow row) {
        Map<String, Object> properties = new HashMap<>(row.properties());
        properties.remove(STAMP);
        if (row.label().equals(start(INDICATORS))) {
            Map<String, Object> indicators = new HashMap<>(properties);
            indicators.keySet().retainAll(INDICATOR_PROPERTIES);
            add(digests, INDICATORS, Digest.text(indicators) + properties.get("id"));
            properties.keySet().removeAll(INDICATOR_PROPERTIES);
        }
        add(digests, row.label(), Digest.text(properties));
    }

    private static void addLink(Map<String, Digest> digests, LinkRow row) {
        Map<String, Object> properties = new HashMap<>(row.properties());
        properties.remove(STAMP);
        String kind = row.label() + " " + row.type();
        if (SPARE.startsWith(kind)) {
            add(digests, SPARE, properties.get("key") + " " + properties.remove("spareTonnes"));
        }
        add(digests, kind, text(String.valueOf(row.from()), String.valueOf(row.to()), properties));
    }

    /** {@return the text of a relationship in the digest of its kind} */
    static String text(String from, String to, Map<String, ?> properties) {
        return from + ">" + to + Digest.text(properties);
    }

    private static void add(Map<String, Digest> digests, String kind, String text) {
        Digest digest = digests.get(kind);
        if (digest != null) {
            digest.add(text);
        }
    }
}
