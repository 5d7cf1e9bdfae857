package org.lodegraph.cypher;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.graph.QueryCatalog;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * The statement that an answer shows, with parameters of the types that its header declares.
 *
 * @param text of the statement
 * @param parameters by name
 */
public record ShownStatement(String text, Map<String, Object> parameters) {

    private static final QueryCatalog CATALOG = QueryCatalog.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** {@return the statement that an answer to a request with {@code explain=true} shows} */
    public static ShownStatement of(JsonNode answer) {
        JsonNode meta = answer.path("meta");
        Map<String, Object> parameters = new LinkedHashMap<>(
                JSON.convertValue(meta.path("cypherParameters"), new TypeReference<Map<String, Object>>() {}));
        String file = Path.of("cypher")
                .relativize(Path.of(meta.path("cypher").asText()))
                .toString();
        // JSON has one number type; the database would replan the statement for another type
        CATALOG.get(file.replace(".cypher", "")).header().parameters().stream()
                .filter(parameter -> parameter.type().equals("FLOAT"))
                .forEach(parameter ->
                        parameters.computeIfPresent(parameter.name(), (name, value) -> ((Number) value).doubleValue()));
        return new ShownStatement(meta.path("cypherText").asText(), parameters);
    }

    /** {@return its rows over Bolt} */
    public List<Map<String, Object>> rows(URI bolt) {
        try (Driver driver = GraphDatabase.driver(bolt, AuthTokens.none());
                Session session = driver.session()) {
            return session.executeRead(
                    transaction -> transaction.run(text, parameters).list(row -> row.asMap()));
        }
    }
}
