package org.lodegraph.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * A statement of the benchmarks, from its file.
 *
 * @param name the file below {@code bench/} without its extension
 * @param text text of the statement
 */
record Statement(String name, String text) {

    static Statement of(String name) throws IOException {
        String resource = "/bench/" + name + ".cypher";
        try (InputStream in = Statement.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no statement " + resource + " on the class path");
            }
            return new Statement(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** {@return every row, over Bolt} */
    List<Record> list(Driver driver, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.executeRead(
                    transaction -> transaction.run(text, parameters).list());
        }
    }
}
