package org.lodegraph.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.MetaDetails;

/**
 * Values as JSON: a record as an object of all its components, null ones too but for {@link MetaDetails}; a record that only gives a value a type as
 * that value; a record of a sealed type with its {@code kind}; an enum in lower case with hyphens; a date in ISO form; a number in plain digits.
 */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMappers.with(module());

    private Json() {}

    /** {@return a value as JSON in UTF-8} */
    public static byte[] bytes(@Nullable Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + e.getOriginalMessage(), e);
        }
    }

    /** {@return a value as JSON} */
    public static String text(@Nullable Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** {@return a value as indented JSON} */
    public static String indented(Object value) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + e.getOriginalMessage(), e);
        }
    }

    private static SimpleModule module() {
        return new SimpleModule("lodegraph")
                .addSerializer(Double.class, new DoubleWriter())
                .addSerializer(double.class, new DoubleWriter())
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addSerializer(ZonedDateTime.class, new MomentWriter<>(ZonedDateTime::toInstant))
                .addSerializer(OffsetDateTime.class, new MomentWriter<>(OffsetDateTime::toInstant))
                .addSerializer(Duration.class, ToStringSerializer.instance)
                .setSerializerModifier(new RecordsAndEnums());
    }

    private static final class DoubleWriter extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(PlainNumbers.of(value));
        }
    }

    /** Writes a moment with a zone, in UTC. */
    private static final class MomentWriter<T> extends JsonSerializer<T> {

        private final Function<T, Instant> moment;

        MomentWriter(Function<T, Instant> moment) {
            this.moment = moment;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(moment.apply(value).toString());
        }
    }

    private static final class EnumWriter extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(EnumText.of((Enum<?>) value));
        }
    }

    private static final class RecordWriter extends JsonSerializer<Object> {

        private final List<RecordComponent> components;
        private final boolean isValue;
        private final @Nullable String kind;
        private final boolean skipsNull;

        RecordWriter(Class<?> type) {
            components = RecordFields.of(type);
            isValue = RecordFields.isValue(type);
            kind = RecordFields.kind(type);
            skipsNull = RecordFields.skipsNull(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (isValue) {
                provider.defaultSerializeValue(RecordFields.read(components.get(0), value), out);
                return;
            }
            out.writeStartObject();
            if (kind != null) {
                out.writeStringField(RecordFields.KIND, kind);
            }
            for (RecordComponent component : components) {
                Object field = RecordFields.read(component, value);
                if (field != null || !skipsNull) {
                    provider.defaultSerializeField(component.getName(), field, out);
                }
            }
            out.writeEndObject();
        }
    }

    private static final class RecordsAndEnums extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription description, JsonSerializer<?> usual) {
            Class<?> type = description.getBeanClass();
            return type.isRecord() ? new RecordWriter(type) : usual;
        }

        @Override
        public JsonSerializer<?> modifyEnumSerializer(
                SerializationConfig config,
                com.fasterxml.jackson.databind.JavaType type,
                BeanDescription description,
                JsonSerializer<?> usual) {
            return new EnumWriter();
        }
    }
}
