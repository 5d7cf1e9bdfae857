package org.lodegraph.watch.scan.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lodegraph.model.failure.InvalidValueException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of a YAML file, each with its line. Errors are collected as {@code file:line: ...}, and reading goes
 * on.
 */
final class RuleFile {

    private final String name;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private RuleFile(String name) {
        this.name = name;
    }

    static RuleFile parse(String name, String text) {
        RuleFile file = new RuleFile(name);
        try {
            Optional<Node> root = new Compose(settings(name)).composeString(text);
            if (root.orElse(null) instanceof MappingNode fields) {
                file.add("", fields);
            } else {
                file.fault(1, "expected fields such as id: my-rule");
            }
        } catch (MarkedYamlEngineException e) {
            file.fault(e.getProblemMark().map(Mark::getLine).orElse(0) + 1, "invalid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            file.fault(1, "invalid YAML: " + e.getMessage());
        }
        return file;
    }

    /**
     * {@return parser settings} They accept non-scalar keys, so that the error for one can name its line, which the
     * library does not report.
     */
    private static LoadSettings settings(String name) {
        return LoadSettings.builder().setLabel(name).setAllowNonScalarKeys(true).build();
    }

    private void add(String prefix, MappingNode node) {
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                fault(line(tuple.getKeyNode()), "expected the name of a field");
            } else if (tuple.getValueNode().isRecursive()) {
                fault(line(key), "'" + prefix + key.getValue() + "' contains itself");
            } else if (tuple.getValueNode() instanceof MappingNode inner) {
                add(prefix + key.getValue() + ".", inner);
            } else if (fields.putIfAbsent(prefix + key.getValue(), tuple.getValueNode()) != null) {
                fault(line(key), "'" + prefix + key.getValue() + "' appears twice");
            }
        }
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** {@return the fields with this prefix, without the prefix} */
    List<String> below(String prefix) {
        return fields.keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()))
                .toList();
    }

    /** Adds an error at the line of a field, or at line 1 if the field is missing. */
    void fault(String field, String what) {
        fault(fields.containsKey(field) ? line(fields.get(field)) : 1, what);
    }

    private void fault(int line, String what) {
        faults.add(name + ":" + line + ": " + what);
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    /** {@return the text of a required field; if it is missing, adds an error and returns an empty text} */
    String text(String field) {
        return find(field, text -> text, "text").orElseGet(() -> {
            if (!fields.containsKey(field)) {
                fault(1, "'" + field + "' is missing");
            }
            return "";
        });
    }

    /** {@return the number of a required field; if it is missing, adds an error and returns 0} */
    double number(String field) {
        if (!fields.containsKey(field)) {
            fault(1, "'" + field + "' is missing");
            return 0;
        }
        return find(field, RuleFile::finite, "a number").orElse(0.0);
    }

    private static double finite(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    /** {@return the value of a field; empty if it is missing; if it is invalid, adds an error and returns empty} */
    <T> Optional<T> find(String field, Function<String, T> reader, String expected) {
        Node node = fields.get(field);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            fault(line(node), field + ": expected " + expected);
            return Optional.empty();
        }
        return read(field, scalar, reader, expected);
    }

    /** {@return the valid values of a list; each invalid one adds an error} */
    <T> List<T> list(String field, Function<String, T> reader, String expected) {
        Node node = fields.get(field);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            fault(line(node), field + ": expected a list such as [" + expected + "]");
            return List.of();
        }
        return sequence.getValue().stream()
                .map(item -> item instanceof ScalarNode scalar
                        ? read(field, scalar, reader, expected)
                        : this.<T>invalid(field, item, expected))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> invalid(String field, Node item, String expected) {
        fault(line(item), field + ": expected " + expected);
        return Optional.empty();
    }

    private <T> Optional<T> read(String field, ScalarNode scalar, Function<String, T> reader, String expected) {
        try {
            return Optional.of(reader.apply(scalar.getValue()));
        } catch (InvalidValueException e) {
            fault(line(scalar), field + " '" + scalar.getValue() + "': expected " + String.join(", ", e.accepted()));
        } catch (IllegalArgumentException e) {
            fault(line(scalar), field + " '" + scalar.getValue() + "': expected " + expected);
        }
        return Optional.empty();
    }
}
