package org.lodegraph.question.ask;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.failure.NotFoundException;

/** Parses every wording with every name, and words in random order. */
class AskPropertyTest {

    private static final String POINTS = "/single-points-of-failure?target=X&mineral=M";
    private static final String HANGS = POINTS + "&theta=0";
    private static final String ROUTES = "/routes?target=X&mineral=M&exclude=C";
    private static final String REFINERS = "/chokepoints?mineral=M";
    private static final String MINERS = "/minerals/M/stages/extraction/shares";
    private static final String IN_FORCE = "/measures?mineral=M&state=in-force";

    /** A question for each wording: X for an importer, C for another country, M for a mineral, B for a bloc. */
    private static final Map<String, String> QUESTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("where could X get M without C?", ROUTES),
            Map.entry("where else can X buy its M if not from C?", ROUTES),
            Map.entry("how could X do without C for its M?", ROUTES),
            Map.entry("which routes could supply X with M without C?", ROUTES),
            Map.entry("how dependent is X on C for M?", HANGS),
            Map.entry("how much does X depend on C for its M?", HANGS),
            Map.entry("how much of its M does X get from C?", HANGS),
            Map.entry("where does X get its M?", HANGS),
            Map.entry("where does X's M come from?", HANGS),
            Map.entry("who supplies X with M?", HANGS),
            Map.entry("who supplies M to X?", HANGS),
            Map.entry("what is X's single point of failure in M?", POINTS),
            Map.entry("where is the single point of failure for X in M?", POINTS),
            Map.entry("does X have a single point of failure in M?", POINTS),
            Map.entry("who refines M?", REFINERS),
            Map.entry("where is M refined?", REFINERS),
            Map.entry("which refiner of M is the chokepoint?", REFINERS),
            Map.entry("which refiner is the chokepoint for M?", REFINERS),
            Map.entry("what are the chokepoints of M?", REFINERS),
            Map.entry("who mines M?", MINERS),
            Map.entry("where is M mined?", MINERS),
            Map.entry("how concentrated is the refining of M?", "/minerals/M/stages/refining/concentration"),
            Map.entry("how concentrated is M refining?", "/minerals/M/stages/refining/concentration"),
            Map.entry("how concentrated is the mining of M?", "/minerals/M/stages/extraction/concentration"),
            Map.entry("how concentrated is M mining?", "/minerals/M/stages/extraction/concentration"),
            Map.entry("what is X most exposed to?", "/countries/X/exposure"),
            Map.entry("what is X's biggest exposure?", "/countries/X/exposure"),
            Map.entry("how import reliant is X?", "/countries/X/import-reliance"),
            Map.entry("how dependent is X on imports?", "/countries/X/import-reliance"),
            Map.entry("what is X's net import reliance?", "/countries/X/import-reliance"),
            Map.entry("which export controls on M are in force on 2025-10-20?", IN_FORCE + "&asOf=2025-10-20"),
            Map.entry("which measures are in force on M on 20 October 2025?", IN_FORCE + "&asOf=2025-10-20"),
            Map.entry("which export controls on M are in force?", IN_FORCE),
            Map.entry("which export controls are in force on M now?", IN_FORCE),
            Map.entry("which measures does X impose on M?", "/measures?iso3=X&mineral=M"),
            Map.entry("which measures does X impose?", "/measures?iso3=X"),
            Map.entry("how much of M is mined in B?", "/blocs/B/coverage?mineral=M&stage=extraction"),
            Map.entry("what share of the world's M is refined in B?", "/blocs/B/coverage?mineral=M&stage=refining"),
            Map.entry("how much M is mined in X?", MINERS),
            Map.entry("how much M is refined in X?", "/minerals/M/stages/refining/shares")));

    /** An entity by one of its names. */
    record Named(String id, String name) {}

    @Property(seed = "20261123")
    void everyWordingGivesItsRequest(
            @ForAll("questions") Map.Entry<String, String> question,
            @ForAll("countries") Named importer,
            @ForAll("countries") Named other,
            @ForAll("minerals") Named mineral,
            @ForAll("blocs") Named bloc) {
        String asked = filled(question.getKey(), importer.name(), other.name(), mineral.name(), bloc.name());
        String request = filled(question.getValue(), importer.id(), other.id(), mineral.id(), bloc.id());

        assertThat(Ask.read(asked, Names.LEXICON).request()).as(asked).isEqualTo(request);
    }

    private static String filled(String text, String importer, String other, String mineral, String bloc) {
        return text.replaceAll("\\bX\\b", "{x}")
                .replaceAll("\\bC\\b", "{c}")
                .replaceAll("\\bM\\b", "{m}")
                .replaceAll("\\bB\\b", "{b}")
                .replace("{x}", importer)
                .replace("{c}", other)
                .replace("{m}", mineral)
                .replace("{b}", bloc);
    }

    @Example
    void everyWordingHasATestQuestion() {
        List<String> words =
                QUESTIONS.keySet().stream().map(NormalizedText::plain).toList();
        Grammar.FORMS.stream()
                .flatMap(form -> form.wordings().stream())
                .forEach(wording -> assertThat(words)
                        .as(wording.pattern())
                        .anyMatch(each -> wording.matcher(each).matches()));
    }

    @Property(seed = "20261123")
    void shuffledWordsAreParsedOrRejected(@ForAll("salads") String salad) {
        parseOrReject(salad);
    }

    @Property(seed = "20261123")
    void anyTextIsParsedOrRejected(@ForAll String text) {
        parseOrReject(text.length() > 200 ? text.substring(0, 200) : text);
    }

    /** The longest possible question, built so that every wording has the most ways to match. */
    @Example
    void parsesTheLongestQuestionQuickly() {
        long begun = System.nanoTime();
        parseOrReject("and ".repeat(20) + "how much of its " + "the world 's ".repeat(8));
        parseOrReject("where could " + "get without ".repeat(15));

        assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
    }

    private static void parseOrReject(String text) {
        try {
            assertThat(Ask.read(text, Names.LEXICON).request()).startsWith("/").doesNotContain("{", " ");
        } catch (LodegraphException e) {
            assertThat(e).isInstanceOfAny(InvalidValueException.class, NotFoundException.class);
        }
    }

    @Provide
    Arbitrary<Map.Entry<String, String>> questions() {
        return Arbitraries.of(QUESTIONS.entrySet());
    }

    @Provide
    Arbitrary<Named> countries() {
        return Arbitraries.of(Names.COUNTRIES.stream()
                .flatMap(row ->
                        List.of(named(row, "iso3", "name"), named(row, "iso3", "iso3"), named(row, "iso3", "iso2"))
                                .stream())
                .filter(named -> !named.name().isEmpty())
                .toList());
    }

    @Provide
    Arbitrary<Named> minerals() {
        return Arbitraries.of(Names.MINERALS.stream()
                .flatMap(row -> List.of(named(row, "id", "name"), named(row, "id", "id")).stream())
                .toList());
    }

    @Provide
    Arbitrary<Named> blocs() {
        return Arbitraries.of(Names.BLOCS.stream()
                .flatMap(row -> List.of(named(row, "id", "name"), named(row, "id", "id")).stream())
                .toList());
    }

    private static Named named(NamedCsvRecord row, String id, String name) {
        return new Named(row.getField(id), row.getField(name));
    }

    @Provide
    Arbitrary<String> salads() {
        return Arbitraries.of(
                        "where",
                        "does",
                        "get",
                        "its",
                        "who",
                        "refines",
                        "mines",
                        "what",
                        "is",
                        "most",
                        "exposed",
                        "to",
                        "'s",
                        "single",
                        "point",
                        "of",
                        "failure",
                        "in",
                        "how",
                        "dependent",
                        "on",
                        "for",
                        "could",
                        "without",
                        "and",
                        ",",
                        "which",
                        "measures",
                        "impose",
                        "are",
                        "in force",
                        "much",
                        "mined",
                        "Germany",
                        "the US",
                        "China",
                        "Europe",
                        "cobalt",
                        "nickel",
                        "rare earths",
                        "2025-10-20",
                        "kobalt",
                        "?",
                        "the",
                        "%",
                        "🪨")
                .list()
                .ofMinSize(0)
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }
}
