package org.lodegraph.question.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lodegraph.question.ask.AskQueries.Name;

/** Common names that no source prints, from {@code ask/everyday-names.csv}. */
final class EverydayNames {

    private static final String FILE = "/ask/everyday-names.csv";

    private EverydayNames() {}

    /** {@return the rows of the table; cells contain no quotes and no commas} */
    static List<Name> read() {
        try (InputStream in = EverydayNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Name(cells[0], cells[1], cells[2], false))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
