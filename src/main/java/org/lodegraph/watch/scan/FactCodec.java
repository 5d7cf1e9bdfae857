package org.lodegraph.watch.scan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.MeasureType;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.json.JsonMappers;
import org.lodegraph.watch.scan.fact.FactRows;
import org.lodegraph.watch.scan.rule.Rule;
import org.lodegraph.watch.scan.rule.RuleSet;

/** Converts facts, rules and changes to and from JSON for the graph; facts are compressed (gzip, Base64). */
final class FactCodec {

    private static final ObjectMapper MAPPER = JsonMappers.ofComponents(texts());

    private static final TypeReference<List<FindingChange>> CHANGES = new TypeReference<>() {};

    private static final TypeReference<List<Rule.File>> FILES = new TypeReference<>() {};

    private FactCodec() {}

    private static SimpleModule texts() {
        SimpleModule module = new SimpleModule();
        addText(module, OperationId.class, OperationId::new);
        addText(module, MeasureType.class, text -> EnumText.parse(MeasureType.class, "type", text));
        addText(module, FitnessStatus.class, text -> EnumText.parse(FitnessStatus.class, "status", text));
        return module;
    }

    /** Stores a type as its text, and not as an object or a Java name. */
    private static <T> void addText(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(value instanceof Enum<?> constant ? EnumText.of(constant) : value.toString());
            }
        });
        module.addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return parse.apply(in.getText());
            }
        });
    }

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
