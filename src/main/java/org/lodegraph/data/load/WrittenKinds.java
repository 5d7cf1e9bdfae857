package org.lodegraph.data.load;

import java.util.List;
import java.util.regex.Pattern;
import org.lodegraph.graph.Query;

/**
 * The labels and types that the statements of an import write; only these are ever swept.
 *
 * @param labels of nodes
 * @param types of relationships
 */
record WrittenKinds(List<String> labels, List<String> types) {

    private static final Pattern NODE = Pattern.compile("MERGE \\(\\w+:(\\w+)");
    private static final Pattern RELATIONSHIP = Pattern.compile("MERGE \\(\\w+\\)-\\[\\w+:(\\w+)");

    static WrittenKinds by(List<? extends Query<?, ?>> statements) {
        List<String> texts = statements.stream().map(Query::text).toList();
        return new WrittenKinds(names(NODE, texts), names(RELATIONSHIP, texts));
    }

    private static List<String> names(Pattern pattern, List<String> texts) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
