package org.lodegraph.model.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Every Jackson mapper of the program. A mapper is shared, and is not configured after it is built. */
public final class JsonMappers {

    /** Maximum nesting of an untrusted document. */
    public static final int MAX_LEVELS = 1000;

    /** Maximum number of digits in an untrusted document. */
    public static final int MAX_DIGITS = 1000;

    /** Maximum length of a field's name in an untrusted document. */
    public static final int LONGEST_NAME = 50_000;

    /** Plain values; dates and times are in ISO form. */
    public static final ObjectMapper PLAIN = builder(new JsonFactory()).build();

    /** Files and output for people: indented. A record is only read if it has all its components. */
    public static final ObjectMapper INDENTED = builder(new JsonFactory())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** Untrusted documents: limited, and without a field twice in one object. */
    public static final ObjectMapper LIMITED = builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_LEVELS)
                            .maxNumberLength(MAX_DIGITS)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .build())
            .build();

    private JsonMappers() {}

    /** {@return a mapper that writes some types in another way} */
    static ObjectMapper with(Module types) {
        return builder(new JsonFactory()).addModule(types).build();
    }

    /** {@return a mapper of records by their components alone, without their other methods} */
    public static ObjectMapper ofComponents(Module types) {
        return builder(new JsonFactory())
                .addModule(types)
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .build();
    }

    private static JsonMapper.Builder builder(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
