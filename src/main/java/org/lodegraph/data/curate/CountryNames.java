package org.lodegraph.data.curate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lodegraph.model.Iso3;

/**
 * Resolves every spelling of a country, from {@code rules/country_names.csv}.
 *
 * <p>The table has names, ISO 3166-1 codes (letters and numbers), and codes of statistics that differ from ISO:
 * Comtrade 842, 699, 757, 579, 251, 490 and S19; World Bank ZAR, ROM, ADO, KSV, TMP and WBG.
 *
 * <p>"World total", "Other countries" and regions are in the table too, marked, so that they are never read as a
 * country. An unknown spelling is an error and never dropped. Case is ignored, and so are leading zeros of a number.
 * {@code NA} is Namibia.
 */
public final class CountryNames {

    static final String FILE = "country_names.csv";

    /** A code, a spelling with broken letters, or one for a part of a figure, such as {@code Peru (exports)}. */
    private static final Pattern NO_NAME = Pattern.compile(".*[\\dÃ<].*|[A-Z]{2,3}|.*, [a-z].*|.*\\([a-z].*|.*\\*");

    private final Map<String, CountryMeaning> places;
    private final SortedMap<String, Iso3> spellings;

    private CountryNames(Map<String, CountryMeaning> places, SortedMap<String, Iso3> spellings) {
        this.places = Map.copyOf(places);
        this.spellings = spellings;
    }

    static CountryNames read(Path rules) {
        Map<String, CountryMeaning> places = new HashMap<>();
        SortedMap<String, Iso3> spellings = new TreeMap<>();
        for (ReleaseLine line :
                ReleaseFile.read(rules, FILE, StandardCharsets.UTF_8, List.of("alias", "kind", "iso3"))) {
            CountryMeaning place = place(line);
            Iso3 iso3 = place.iso3();
            if (iso3 != null && !NO_NAME.matcher(line.text("alias")).matches()) {
                spellings.put(line.text("alias"), iso3);
            }
            CountryMeaning before = places.put(key(line.text("alias")), place);
            if (before != null && !before.equals(place)) {
                throw line.cell("alias").faulty("alias", "a single meaning; it means both " + before + " and " + place);
            }
        }
        return new CountryNames(places, spellings);
    }

    private static CountryMeaning place(ReleaseLine line) {
        CountryMeaning.Kind kind = RuleCells.constant(CountryMeaning.Kind.class, line.cell("kind"));
        return new CountryMeaning(kind, kind == CountryMeaning.Kind.COUNTRY ? new Iso3(line.text("iso3")) : null);
    }

    /** {@return the meaning of a spelling; empty if the table does not have it} */
    public Optional<CountryMeaning> find(String text) {
        return Optional.ofNullable(places.get(key(text)));
    }

    /**
     * {@return the meaning of a cell}
     *
     * @throws FaultyCellException if the table does not have the spelling
     */
    public CountryMeaning place(Cell cell) {
        return find(cell.text()).orElseThrow(() -> cell.faulty("country", "a name in rules/" + FILE));
    }

    /**
     * {@return the country of a cell}
     *
     * @throws FaultyCellException if the cell is unknown or no country
     */
    public Iso3 country(Cell cell) {
        Iso3 iso3 = place(cell).iso3();
        if (iso3 == null) {
            throw cell.faulty("country", "a single country, not a total or a group");
        }
        return iso3;
    }

    /** {@return the country of each name, without codes and names of parts of a figure} */
    public SortedMap<String, Iso3> spellings() {
        return Collections.unmodifiableSortedMap(spellings);
    }

    private static String key(String text) {
        String clean = ReleaseFile.clean(text).toLowerCase(Locale.ROOT);
        return clean.startsWith("0") && clean.matches("0+\\d+") ? clean.replaceFirst("^0+(?=\\d)", "") : clean;
    }
}
