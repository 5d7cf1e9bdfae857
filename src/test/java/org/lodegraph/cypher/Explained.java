package org.lodegraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.graph.Header;
import org.neo4j.driver.Result;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * The database's explanation of a statement.
 *
 * @param columns the columns it returns
 * @param type whether it reads or writes
 * @param notifications the planner's warnings
 * @param suspects plan operators that read more than a key lookup
 */
record Explained(List<String> columns, QueryType type, List<String> notifications, Set<String> suspects) {

    private static final Set<String> SCANS = Set.of(
            "AllNodesScan",
            "NodeByLabelScan",
            "PartitionedAllNodesScan",
            "DirectedAllRelationshipsScan",
            "UndirectedAllRelationshipsScan",
            "DirectedRelationshipTypeScan",
            "UndirectedRelationshipTypeScan",
            "DirectedUnionRelationshipTypesScan",
            "UndirectedUnionRelationshipTypesScan",
            "UnionNodeByLabelsScan",
            "IntersectionNodeByLabelsScan");

    static Explained of(GraphServer server, String statement, List<Header.Field> parameters) {
        Map<String, Object> samples = new LinkedHashMap<>();
        parameters.forEach(parameter -> samples.put(parameter.name(), sample(parameter.type())));
        try (var session = server.driver().session()) {
            Result result = session.run("EXPLAIN " + statement, samples);
            List<String> columns = result.keys();
            ResultSummary summary = result.consume();
            Set<String> suspects = new LinkedHashSet<>();
            collect(summary.queryPlan().orElseThrow(), suspects);
            return new Explained(columns, summary.queryType(), notifications(summary), suspects);
        }
    }

    private static List<String> notifications(ResultSummary summary) {
        List<String> notifications = new ArrayList<>();
        summary.gqlStatusObjects().stream()
                .filter(status -> status.gqlStatus().startsWith("01")
                        || status.gqlStatus().startsWith("03"))
                .forEach(status -> notifications.add(status.gqlStatus() + " " + status.statusDescription()));
        return notifications;
    }

    private static void collect(Plan plan, Set<String> suspects) {
        String operator = operator(plan);
        if (SCANS.contains(operator) || (operator.equals("CartesianProduct") && multiplies(plan))) {
            suspects.add(operator);
        }
        plan.children().forEach(child -> collect(child, suspects));
    }

    /** Checks a Cartesian product; a side of at most one row, such as a node found by its key, is harmless. */
    private static boolean multiplies(Plan product) {
        return product.children().stream().allMatch(Explained::mayBeMany);
    }

    private static boolean mayBeMany(Plan plan) {
        if (operator(plan).equals("CartesianProduct")) {
            return plan.children().stream().anyMatch(Explained::mayBeMany);
        }
        if (plan.children().isEmpty()) {
            return !operator(plan).startsWith("NodeUniqueIndexSeek");
        }
        boolean widens = operator(plan).startsWith("Expand") || operator(plan).startsWith("Unwind");
        return widens || plan.children().stream().anyMatch(Explained::mayBeMany);
    }

    private static String operator(Plan plan) {
        return plan.operatorType().replaceFirst("@.*", "");
    }

    private static Object sample(String type) {
        if (type.startsWith("LIST")) {
            return List.of();
        }
        return switch (type) {
            case "INTEGER" -> 1L;
            case "FLOAT" -> 0.5;
            case "BOOLEAN" -> true;
            case "DATE" -> java.time.LocalDate.EPOCH;
            case "DATETIME" -> java.time.OffsetDateTime.MIN.withYear(2000);
            case "MAP" -> Map.of();
            default -> "x";
        };
    }
}
