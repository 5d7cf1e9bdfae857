package org.lodegraph.data.curate.site;

import java.util.HashMap;
import java.util.Map;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CountryNames;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.model.Iso3;

/**
 * Corrects the country of sites whose coordinates are in another country, from {@code rules/site_corrections.csv}.
 *
 * <p>A correction applies only while the source prints the wrong country, because a later edition may correct it.
 */
final class SiteCorrections {

    static final String FILE = "site_corrections.csv";

    /**
     * A row of the table.
     *
     * @param printed the country as the source prints it
     * @param iso3 the country of the coordinates
     */
    private record Correction(String printed, Iso3 iso3) {}

    private final Map<String, Correction> corrections;
    private final CountryNames countries;

    private SiteCorrections(Map<String, Correction> corrections, CountryNames countries) {
        this.corrections = Map.copyOf(corrections);
        this.countries = countries;
    }

    static SiteCorrections read(CurationInput curationInput) {
        Map<String, Correction> corrections = new HashMap<>();
        curationInput.each(
                curationInput.rules(FILE, "id", "printed", "iso3", "reason"),
                line -> corrections.put(
                        line.text("id"), new Correction(line.text("printed"), new Iso3(line.text("iso3")))));
        return new SiteCorrections(corrections, curationInput.countries());
    }

    /** {@return the country of a site} */
    Iso3 country(ReleaseLine line) {
        Cell printed = line.cell("country");
        Correction correction = corrections.get(line.text("icmm_id"));
        return correction != null && correction.printed.equals(printed.text())
                ? correction.iso3
                : countries.country(printed);
    }
}
