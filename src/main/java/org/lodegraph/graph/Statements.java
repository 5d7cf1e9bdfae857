package org.lodegraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Splits a file into its statements, each ended by a semicolon at the end of a line. */
final class Statements {

    private Statements() {}

    static List<String> of(String text) {
        String code = text.lines()
                .filter(line -> !line.stripLeading().startsWith("//"))
                .collect(Collectors.joining("\n"));
        return Arrays.stream(code.split(";\\s*(\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
