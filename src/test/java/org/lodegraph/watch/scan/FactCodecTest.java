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
            "places":[]},"printed":[],"reliances":[],"verdicts":[{"mineral":{"value":"cobalt"},
            "target":{"value":"KOR"},"year":2024,"status":"partial","small":false,"editions":["baci-2024"]}],
            "materials":[],"measures":[{"id":"CN-1","iso3":{"value":"CHN"},"type":"price-floor","instrument":"Act",
            "effective":"2024-01-01","plannedEnd":null,"suspendedFrom":null,"suspendedUntil":null,"ended":null,
            "quotaTonnes":null,"restricts":[{"mineral":{"value":"cobalt"},"form":null}],"targets":["USA"]}],
            "treaties":[],"memberships":[]}\
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
