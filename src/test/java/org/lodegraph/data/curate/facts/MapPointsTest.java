package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points of rings with an obvious centre; the map is scaled by ten and translated, as the real one is. */
class MapPointsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a square                        | 10,10 20,10 20,20 10,20 10,10            | 15.0 15.0",
                "over the 180th meridian         | 160,60 180,60 -170,60 -170,70 180,70 160,70 160,60 | 175.0 65.0",
                "the same the other way round    | 160,60 160,70 180,70 -170,70 -170,60 180,60 160,60 | 175.0 65.0",
                "over it, and most of it beyond  | 170,60 -180,60 -150,60 -150,70 -180,70 170,70 170,60 | -170.0 65.0",
                "to its edge and not over        | -180,10 -160,10 -160,20 -180,20 -180,10  | -170.0 15.0",
                "about a pole                    | -180,-70 -90,-70 0,-70 90,-70 180,-70 180,-90 -180,-90 -180,-70 | 0.0 -80.0"
            })
    void aPointIsTheMiddleOfItsRing(String what, String ring, String middle) throws Exception {
        MapPoints points = MapPoints.of(new ObjectMapper().readTree("""
                {"transform": {"scale": [0.1, 0.1], "translate": [-180, -90]},
                 "objects": {"countries": {"geometries": [{"type": "Polygon", "id": "643", "arcs": [[0]]}]}},
                 "arcs": [[%s]]}
                """.formatted(differences(ring))));
        MapPoints.Point point = points.of("643").orElseThrow();

        assertThat(String.format(Locale.ROOT, "%.1f %.1f", point.longitude() + 0.0, point.latitude()))
                .as(what)
                .isEqualTo(middle);
    }

    /** A ring in delta encoding: the first point, then the difference to each next. */
    private static String differences(String ring) {
        long[] before = {0, 0};
        return Pattern.compile(" ")
                .splitAsStream(ring)
                .map(point -> {
                    int comma = point.indexOf(',');
                    long x = (Long.parseLong(point.substring(0, comma)) + 180) * 10;
                    long y = (Long.parseLong(point.substring(comma + 1)) + 90) * 10;
                    String step = "[" + (x - before[0]) + ", " + (y - before[1]) + "]";
                    before[0] = x;
                    before[1] = y;
                    return step;
                })
                .collect(Collectors.joining(", "));
    }
}
