package org.lodegraph.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that ids are put together and taken apart in {@code model} alone. */
@Execution(ExecutionMode.CONCURRENT)
class IdTextTest {

    private static final Path MAIN = Path.of("src/main/java/org/lodegraph");

    private static final Pattern SLASH =
            Pattern.compile("split\\(\"[^\"]*/|ndexOf\\(['\"]/|\\+\\s*\"/\"|\"/\"\\s*\\+|joining\\(\"/\"");

    /** Files whose slashes are not those of ids, each with the text that it handles. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("watch/webhook/SpecialAddresses.java", "blocks of addresses"),
            Map.entry("graph/Query.java", "names of statements, which are files"),
            Map.entry("graph/QueryCatalog.java", "names of statements, which are files"),
            Map.entry("graph/ResourceFolder.java", "names of resources"),
            Map.entry("web/Route.java", "paths of routes"),
            Map.entry("web/OpenApi.java", "paths of routes"),
            Map.entry("web/JavalinAdapter.java", "paths of routes"),
            Map.entry("web/Renderer.java", "paths of routes"),
            Map.entry("app/ScanVerbs.java", "progress such as 3/14"),
            Map.entry("watch/scan/rule/MetricValue.java", "subjects of findings, made of several ids"),
            Map.entry("question/criticality/SupplyRisks.java", "names of fields in reasons"),
            Map.entry("data/load/FigureKey.java", "names of figures in messages"),
            Map.entry("data/load/WorldCheck.java", "names of stages in messages"),
            Map.entry("data/curate/facts/IeaSupply.java", "places in a JSON document"),
            Map.entry("data/curate/facts/UsgsImportReliance.java", "folders of releases"),
            Map.entry("data/curate/facts/UsgsLeadingProducers.java", "folders of releases"),
            Map.entry("data/curate/trade/Editions.java", "places of rows, made of several ids"));

    @Test
    void onlyTheModelTakesIdsApartOrPutsThemTogether() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String name = MAIN.relativize(file).toString();
                if (!name.startsWith("model/")
                        && SLASH.matcher(Files.readString(file)).find()) {
                    found.add(name);
                }
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(OTHERS.keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key.split(\"/\", -1)",
                "key.substring(key.lastIndexOf('/') + 1)",
                "key.indexOf(\"/\")",
                "mineral + \"/\" + iso3",
                "mineral\n  + \"/\"",
                "joining(\"/\")"
            })
    void aSlashIsNoticed(String code) {
        assertThat(SLASH.matcher(code).find()).isTrue();
    }
}
