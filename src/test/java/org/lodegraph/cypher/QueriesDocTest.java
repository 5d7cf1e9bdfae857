package org.lodegraph.cypher;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Header;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.testing.GoldenFile;

/** Keeps {@code docs/queries.md} equal to the headers of the statements. */
class QueriesDocTest {

    @Test
    void thePageSaysWhatTheHeadersSay() {
        GoldenFile.assertMatches(
                Path.of("docs/queries.md"), page(QueryCatalog.load().entries()));
    }

    private static String page(List<QueryCatalog.Entry> entries) {
        StringBuilder page = new StringBuilder("""
                # Queries

                Every statement below [`cypher/`](../cypher/README.md), from the headers of its files; written by `QueriesDocTest`, not by hand.
                """);
        String feature = "";
        for (QueryCatalog.Entry entry : entries) {
            if (!entry.feature().equals(feature)) {
                feature = entry.feature();
                page.append("\n## ").append(feature).append('\n');
            }
            page.append(section(entry));
        }
        return page.toString();
    }

    private static String section(QueryCatalog.Entry entry) {
        String link = "[`" + entry.name() + "`](../cypher/" + entry.name() + ".cypher)";
        return "\n### " + link + "\n\n" + entry.header().sentence() + "\n"
                + fields("parameter", "$", entry.header().parameters())
                + fields("column", "", entry.header().columns());
    }

    private static String fields(String title, String sigil, List<Header.Field> fields) {
        if (fields.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder("\n| " + title + " | type | meaning |\n|---|---|---|\n");
        for (Header.Field field : fields) {
            table.append("| `" + sigil + field.name() + "` | " + field.type().replace("<", "&lt;") + " | "
                    + field.meaning().replace("|", "\\|") + " |\n");
        }
        return table.toString();
    }
}
