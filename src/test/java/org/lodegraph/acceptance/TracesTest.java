package org.lodegraph.acceptance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodegraph.data.table.ShipmentRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Tonnes;

/**
 * The chains that {@code docs/traces.md} follows by hand: every line of arithmetic holds to the digits printed, every row of trade stands in the tables as
 * printed, and every edge is the one that was traced.
 */
class TracesTest {

    private static final Path PAGE = Path.of("docs/traces.md");
    private static final Pattern BLOCK = Pattern.compile("```arithmetic\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHIPMENT =
            Pattern.compile("\\| `(baci-[^`]+)` \\| ([0-9,.]+) \\| [a-z]+ \\| ([0-9.]+) \\| ([0-9,.]+) \\|");

    /** The rounding of the terms adds to that of the sum. */
    private static final double TERMS = 0.00003;

    static Stream<String> sums() throws IOException {
        return lines().filter(line -> !line.startsWith("edge "));
    }

    static Stream<String> edges() throws IOException {
        return lines().filter(line -> line.startsWith("edge "));
    }

    private static Stream<String> lines() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .flatMap(block -> block.group(1).lines());
    }

    @ParameterizedTest
    @MethodSource("sums")
    void everySumHolds(String line) {
        String[] sides = line.split(" = ", 2);

        double value = Arithmetic.value(sides[0]);

        assertThat(value)
                .isCloseTo(
                        Arithmetic.number(sides[1]), within(Arithmetic.rounding(sides[1]) + TERMS * Math.abs(value)));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void everyEdgeIsTheOneThatWasTraced(String line) {
        String[] sides = line.substring("edge ".length()).split(" = ", 2);

        assertThat(supplies().get(sides[0]))
                .as(sides[0])
                .isCloseTo(Arithmetic.number(sides[1]), within(Arithmetic.rounding(sides[1])));
    }

    @Test
    void everyShipmentStandsInTheTableAsPrinted() throws IOException {
        Map<String, ShipmentRow> shipments = new TableReader(Path.of("import"))
                .read(Tables.SHIPMENTS).values().stream()
                        .collect(toMap(row -> row.key().value(), row -> row));
        List<Matcher> rows = Files.readString(PAGE)
                .lines()
                .map(SHIPMENT::matcher)
                .filter(Matcher::find)
                .toList();

        assertThat(rows).hasSizeGreaterThan(8);
        for (Matcher row : rows) {
            ShipmentRow shipment = Objects.requireNonNull(shipments.get(row.group(1)), row.group(1));
            double gross = Arithmetic.number(row.group(2));
            assertThat(shipment.grossTonnes()).as(row.group(1)).isEqualTo(new Tonnes(gross));
            assertThat(gross * Arithmetic.number(row.group(3)))
                    .as(row.group(1))
                    .isCloseTo(Arithmetic.number(row.group(4)), within(0.051));
        }
    }

    private static Map<String, Double> supplies() {
        return new TableReader(Path.of("import"))
                .read(Tables.SUPPLIES).values().stream()
                        .collect(toMap(TracesTest::key, row -> row.tonnes().value()));
    }

    private static String key(SupplyRow row) {
        return row.key().value();
    }
}
