package org.lodegraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The style rules of a statement that can be checked: capitals, full names, quotes, length, one statement, an order. */
final class HouseStyle {

    private static final Pattern KEYWORD = Pattern.compile(
            "(?<![.:$`\\w])(match|optional match|where|return|unwind|merge|with|order by|limit|detach delete|create|foreach|union|call)(?![\\w(:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_NAME = Pattern.compile("[(\\[]([a-z]\\w?)(?=[:)\\]]| \\{)(?=:)");

    private static final int MOST_LINES = 40;

    private HouseStyle() {}

    /** {@return one sentence for each broken rule} */
    static List<String> faults(String verb, String text) {
        String code = code(text);
        List<String> faults = new ArrayList<>();
        KEYWORD.matcher(code)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.equals(word.toUpperCase(java.util.Locale.ROOT)))
                .distinct()
                .forEach(word -> faults.add("keyword '" + word + "' is not in capitals"));
        SHORT_NAME
                .matcher(code)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(name -> faults.add("'" + name + "' is not a full name: country, not c"));
        long lines = code.lines().filter(line -> !line.isBlank()).count();
        if (lines > MOST_LINES) {
            faults.add(lines + " lines of code: one above " + MOST_LINES + " is an algorithm, and belongs to network");
        }
        if (code.contains(";")) {
            faults.add("a semicolon: a file holds one statement, not ended by one");
        }
        if (code.contains("\t")) {
            faults.add("a tab: indent by two spaces");
        }
        if (code.contains("\"")) {
            faults.add("a double quote: text stands in single quotes");
        }
        if ((verb.equals("list") || verb.equals("rank")) && !lastReturn(code).contains("ORDER BY")) {
            faults.add("no ORDER BY after the last RETURN: " + verb + " promises an order, to the last tie");
        }
        return faults;
    }

    private static String lastReturn(String code) {
        return code.substring(Math.max(0, code.lastIndexOf("RETURN")));
    }

    /** Returns the statement without comments and quoted text. */
    private static String code(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("//"))
                .map(line -> line.replaceAll("'(?:[^'\\\\]|\\\\.)*'", "''").replaceAll("\\s//.*$", ""))
                .collect(Collectors.joining("\n"));
    }
}
