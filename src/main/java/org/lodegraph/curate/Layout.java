package org.lodegraph.curate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a released file looks like, so that it is known by what it holds and not by where it lies: a row of {@code rules/releases.csv}.
 *
 * @param name how the parts of a curation call the release, such as {@code usgs-mcs-2025/world_data/MCS2025_World_Data.csv}; one that ends with
 *     {@code /*} is a set of files of one shape
 * @param columns the columns that it has, in any order; the keys of the top for JSON
 * @param column the column that tells editions of one shape apart; empty where the columns do that
 * @param value what every cell of that column matches among the first lines
 * @param file what the file's own name matches; only where nothing in the file tells it from others
 * @param leastLines the fewest lines of data of a whole file; below it the file was cut off
 */
record Layout(String name, List<String> columns, String column, Pattern value, Pattern file, int leastLines) {

    private static final String ANY = ".*";

    static Layout of(ReleaseLine line) {
        String file = line.text("file");
        return new Layout(
                line.text("name"),
                List.of(line.text("columns").split(";", -1)),
                line.text("column"),
                Pattern.compile(line.text("value")),
                Pattern.compile(file.isEmpty() ? ANY : file),
                RuleCells.wholeNumber(line.cell("least_lines")));
    }

    boolean fits(ReleaseHead head) {
        boolean told = column.isEmpty()
                || !file.pattern().equals(ANY)
                || head.cells(column).findAny().isPresent();
        return head.columns().containsAll(columns)
                && told
                && isOfEdition(head)
                && file.matcher(head.fileName()).matches();
    }

    /** {@return whether no cell says that a file is another edition} */
    boolean isOfEdition(ReleaseHead head) {
        return head.cells(column).allMatch(cell -> value.matcher(cell).matches());
    }

    /** {@return the columns that a file lacks} */
    List<String> lackingIn(ReleaseHead head) {
        return columns.stream()
                .filter(wanted -> !head.columns().contains(wanted))
                .toList();
    }

    /** {@return whether a file that does not fit claims to be this: it has most of the columns} */
    boolean isClaimedBy(ReleaseHead head) {
        return file.matcher(head.fileName()).matches() && 2 * lackingIn(head).size() < columns.size();
    }
}
