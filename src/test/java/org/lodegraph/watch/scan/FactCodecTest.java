package org.lodegraph.watch.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The JSON of stored facts does not change: facts of earlier scans are compared with new ones. */
class FactCodecTest {

    private static final String STORED = """
            {"world":{"operations":[{"key":"cobalt/refining/CHN","mineral":{"value":"cobalt"},"stage":"REFINING",
            "iso3":"CHN","capacityTonnes":null}],"links":[{"from":"cobalt/refining/UNKNOWN","to":"cobalt/use/KOR",
            "year":2024,"tonnes":1.5,"shareOfInput":1.0,"form":null,"basis":"PUBLISHED_SHARE","evidence":"e"}],
            "places":[]},"details":{"restrictions":[{"mineral":{"value":"cobalt"},"id":"CN-1","iso3":{"value":"CHN"},
            "type":"quota","effective":"2024-01-01","quotaTonnes":5.0,"whole":true,"forms":[],"targets":["USA"],
            "periods":[{"state":"IN_FORCE","from":"2024-01-01","until":"9999-12-31"}]}],
            "verdicts":[{"mineral":{"value":"cobalt"},"year":2024,"target":"KOR","status":"partial","reason":"r",
            "demandOff":false,"small":false,"editions":["baci-2024"]}],
            "outputs":[{"id":"o","mineral":{"value":"cobalt"},"stage":"REFINING","year":2024,"iso3":{"value":"CHN"},
            "world":false,"tonnes":1.0,"low":null,"high":null,"withheld":false,"edition":"usgs-mcs-2025"}],
            "capacities":[],"byProducts":[{"mineral":{"value":"cobalt"}}],"memberships":[]},"printed":[],
            "reliances":[],"materials":[],"measures":[{"id":"CN-1","iso3":{"value":"CHN"},"instrument":"Act",
            "minerals":[{"value":"cobalt"}],
            "periods":[{"state":"IN_FORCE","from":"2024-01-01","until":"9999-12-31"}]}],"treaties":[]}\
            """.replace("\n", "");

    @Test
    void storedFactsAreReadAndWrittenUnchanged() throws IOException {
        assertThat(unzip(FactCodec.pack(FactCodec.unpack(zip(STORED))))).isEqualTo(STORED);
    }

    private static String zip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String unzip(String packed) throws IOException {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
