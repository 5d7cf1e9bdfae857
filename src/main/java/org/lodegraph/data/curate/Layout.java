package org.lodegraph.data.curate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The layout of a released file, which identifies it by content and not by place: a row of {@code rules/releases.csv}.
 *
 * @param name the name of the release in the parts of a curation, such as {@code
 *     usgs-mcs-2025/world_data/MCS2025_World_Data.csv}; a name that ends with {@code /*} is a set of files with the
 *     same layout
 * @param columns its columns, in any order; the top-level keys for JSON
 * @param column the column that distinguishes editions; empty if the columns do
 * @param value the pattern of every cell of that column in the first lines
 * @param file the pattern of the file name; used only if nothing in the file identifies it
 * @param leastLines the minimum number of data lines; a file with fewer is truncated
 * @param newest the required value of some cell of that column; empty for none
 */
record Layout(
        String name, List<String> columns, String column, Pattern value, Pattern file, int leastLines, String newest) {

    private static final String ANY = ".*";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern LAST_YEAR = Pattern.compile("(?<=_20\\d\\d_)\\d\\d$");

    static Layout of(ReleaseLine line) {
        String file = line.text("file");
        return new Layout(
                line.text("name"),
                List.of(line.text("columns").split(";", -1)),
                line.text("column"),
                Pattern.compile(line.text("value")),
                Pattern.compile(file.isEmpty() ? ANY : file),
                RuleCells.wholeNumber(line.cell("least_lines")),
                "");
    }

    /**
     * {@return the same layout some years later}
     *
     * <p>Increases the years in the name, in the columns and in the cell that distinguishes editions. A column of years
     * ends in the year before that of the edition. A column that ends with the year of a law ({@code Is critical
     * mineral 2025}) distinguishes nothing.
     */
    Layout later(int years) {
        String laterName = later(name, YEAR, years);
        List<String> laterColumns = columns.stream()
                .filter(each -> !each.matches(".* 20\\d\\d"))
                .map(each -> later(later(each, YEAR, years), LAST_YEAR, years))
                .toList();
        if (!column.equals("Year")) {
            Pattern laterValue = Pattern.compile(later(value.pattern(), YEAR, years));
            return new Layout(laterName, laterColumns, column, laterValue, file, leastLines / 2, "");
        }
        int last = yearOf(laterName) - 1;
        String upTo =
                IntStream.rangeClosed(2010, last).mapToObj(Integer::toString).collect(Collectors.joining("|"));
        Pattern laterValue = Pattern.compile("(" + upTo + ")(\\D.*)?");
        return new Layout(laterName, laterColumns, column, laterValue, file, leastLines / 2, Integer.toString(last));
    }

    private static int yearOf(String name) {
        return YEAR.matcher(name)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .findFirst()
                .orElse(0);
    }

    private static String later(String text, Pattern number, int years) {
        return number.matcher(text).replaceAll(found -> Integer.toString(Integer.parseInt(found.group()) + years));
    }

    boolean fits(ReleaseHead head) {
        boolean isIdentifiable = column.isEmpty()
                || !file.pattern().equals(ANY)
                || head.cells(column).findAny().isPresent();
        return head.columns().containsAll(columns)
                && isIdentifiable
                && isOfEdition(head)
                && (newest.isEmpty() || head.cells(column).anyMatch(newest::equals))
                && file.matcher(head.fileName()).matches();
    }

    /** {@return whether no cell shows that a file is another edition} */
    boolean isOfEdition(ReleaseHead head) {
        return head.cells(column).allMatch(cell -> value.matcher(cell).matches());
    }

    /** {@return the columns missing in a file} */
    List<String> missingColumns(ReleaseHead head) {
        return columns.stream().filter(each -> !head.columns().contains(each)).toList();
    }

    /** {@return whether a file that does not fit is similar: it has most of the columns} */
    boolean isSimilarTo(ReleaseHead head) {
        return file.matcher(head.fileName()).matches()
                && 2 * missingColumns(head).size() < columns.size();
    }
}
