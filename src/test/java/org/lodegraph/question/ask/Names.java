package org.lodegraph.question.ask;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lodegraph.question.ask.AskQueries.Name;

/** The names that the statement returns for the shipped tables, read from the tables themselves. */
final class Names {

    static final List<NamedCsvRecord> COUNTRIES = table("countries");
    static final List<NamedCsvRecord> MINERALS = table("minerals");
    static final List<NamedCsvRecord> BLOCS = table("blocs");
    static final Lexicon LEXICON = new Lexicon(all(), EverydayNames.read());

    private Names() {}

    private static List<Name> all() {
        List<Name> names = new ArrayList<>();
        for (NamedCsvRecord country : COUNTRIES) {
            String id = country.getField("iso3");
            names.add(new Name("country", country.getField("name"), id, true));
            names.add(new Name("country", id, id, false));
            if (!country.getField("iso2").isEmpty()) {
                names.add(new Name("country", country.getField("iso2"), id, false));
            }
        }
        for (NamedCsvRecord mineral : MINERALS) {
            names.add(new Name("mineral", mineral.getField("name"), mineral.getField("id"), false));
            names.add(new Name("mineral", mineral.getField("id"), mineral.getField("id"), true));
        }
        for (NamedCsvRecord alias : table("mineral_aliases")) {
            names.add(new Name("mineral", alias.getField("alias"), alias.getField("mineral"), false));
        }
        for (NamedCsvRecord bloc : BLOCS) {
            names.add(new Name("bloc", bloc.getField("name"), bloc.getField("id"), true));
            names.add(new Name("bloc", bloc.getField("id"), bloc.getField("id"), false));
        }
        return names;
    }

    private static List<NamedCsvRecord> table(String name) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of("import", name + ".csv"))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
