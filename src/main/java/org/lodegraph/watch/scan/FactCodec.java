package org.lodegraph.watch.scan;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.lodegraph.watch.scan.fact.FactRows;
import org.lodegraph.watch.scan.rule.Rule;
import org.lodegraph.watch.scan.rule.RuleSet;

/** Converts facts, rules and changes to and from JSON for the graph; facts are compressed (gzip, Base64). */
final class FactCodec {

    /** Reads and writes record components only, no other methods of records. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .build();

    private static final TypeReference<List<FindingChange>> CHANGES = new TypeReference<>() {};

    private static final TypeReference<List<Rule.File>> FILES = new TypeReference<>() {};

    private FactCodec() {}

    static String pack(FactRows rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            MAPPER.writeValue(out, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static FactRows unpack(String packed) {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return MAPPER.readValue(in, FactRows.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String book(RuleSet rules) {
        try {
            return MAPPER.writerFor(FILES).writeValueAsString(rules.files());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules that cannot be converted to or from JSON", e);
        }
    }

    static RuleSet rules(String book) {
        try {
            return RuleSet.of(MAPPER.readValue(book, FILES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules that cannot be converted to or from JSON", e);
        }
    }

    static String text(List<FindingChange> changes) {
        try {
            return MAPPER.writerFor(CHANGES).writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("changes that cannot be converted to or from JSON", e);
        }
    }

    static List<FindingChange> changes(String text) {
        try {
            return MAPPER.readValue(text, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("changes that cannot be converted to or from JSON", e);
        }
    }
}
