package org.lodegraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The documentation in the first comment of a statement's file; its grammar is in {@code cypher/README.md}.
 *
 * @param sentence the result of the statement
 * @param parameters in the file's order
 * @param columns in the file's order
 * @param plans plan operators that are accepted although they read more than necessary, and the reason
 */
public record Header(String sentence, List<Field> parameters, List<Field> columns, List<Plan> plans) {

    private static final Pattern FIELD = Pattern.compile("(\\w+)\\s+([A-Z]+(?:<[A-Z<>]+>)?)(?:\\s+(.*))?");
    private static final Pattern PLAN = Pattern.compile("plan:\\s*(.+?)\\s+because\\s+(.+)");

    /**
     * A parameter or a column.
     *
     * @param name without the dollar sign
     * @param type STRING, INTEGER, FLOAT, BOOLEAN, DATE, DATETIME, MAP, ANY, or LIST of one of them
     * @param meaning with unit and, for a parameter, an example
     */
    public record Field(String name, String type, String meaning) {

        /** {@return whether the meaning says that it may be null} */
        public boolean nullable() {
            return meaning.matches("(?s).*\\bnull\\b.*");
        }
    }

    /** Accepted plan operators, and the reason. */
    public record Plan(String operators, String reason) {}

    public Header {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        plans = List.copyOf(plans);
    }

    /**
     * Parses the comment at the head of a file.
     *
     * @param name the file, for the message
     * @throws IllegalStateException with file and line if it breaks the grammar
     */
    public static Header parse(String name, String text) {
        Parts parts = new Parts(name);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size() && lines.get(i).startsWith("//"); i++) {
            parts.add(i + 1, lines.get(i).substring(2).strip());
        }
        return parts.header();
    }

    /** The header parsed so far. */
    private static final class Parts {

        private final String name;
        private final StringBuilder sentence = new StringBuilder();
        private final List<Field> parameters = new ArrayList<>();
        private final List<Field> columns = new ArrayList<>();
        private final List<Plan> plans = new ArrayList<>();

        Parts(String name) {
            this.name = name;
        }

        void add(int line, String text) {
            if (text.startsWith("$")) {
                parameters.add(field(line, text.substring(1)));
            } else if (text.startsWith(">")) {
                columns.add(field(line, text.substring(1).strip()));
            } else if (text.startsWith("plan:")) {
                plans.add(plan(line, text));
            } else if (!text.isEmpty()) {
                prose(text);
            }
        }

        /** Adds free text to the element above it: the sentence, a parameter, or a column. */
        private void prose(String text) {
            if (!columns.isEmpty()) {
                continueLast(columns, text);
            } else if (!parameters.isEmpty()) {
                continueLast(parameters, text);
            } else {
                sentence.append(sentence.length() == 0 ? "" : " ").append(text);
            }
        }

        private static void continueLast(List<Field> fields, String text) {
            Field last = fields.get(fields.size() - 1);
            fields.set(fields.size() - 1, new Field(last.name(), last.type(), (last.meaning() + " " + text).strip()));
        }

        private Field field(int line, String text) {
            Matcher matcher = FIELD.matcher(text);
            if (!matcher.matches()) {
                throw wrong(line, text, "name TYPE meaning, such as: mineral STRING mineral id, e.g. cobalt");
            }
            return new Field(matcher.group(1), matcher.group(2), matcher.group(3) == null ? "" : matcher.group(3));
        }

        private Plan plan(int line, String text) {
            Matcher matcher = PLAN.matcher(text);
            if (!matcher.matches()) {
                throw wrong(line, text, "plan: <operators> because <reason>");
            }
            return new Plan(matcher.group(1), matcher.group(2));
        }

        Header header() {
            if (sentence.length() == 0) {
                throw wrong(1, "", "a sentence that says what the statement gives");
            }
            return new Header(sentence.toString(), parameters, columns, plans);
        }

        private IllegalStateException wrong(int line, String found, String expected) {
            return new IllegalStateException(
                    "cypher/" + name + ".cypher:" + line + ": header, found '" + found + "', expected " + expected);
        }
    }
}
