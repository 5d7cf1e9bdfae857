package org.lodegraph.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The JSON of a body as a tree. What is no JSON is refused in words of this program: the parser's own name its classes and settings.
 *
 * @param accepted what the body should be
 */
record BodyTree(List<String> accepted) {

    static final int MOST_LEVELS = 1000;
    static final int MOST_DIGITS = 1000;
    static final int LONGEST_NAME = 50_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxNumberLength(MOST_DIGITS)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build());

    /** {@return the tree of a body; a text that is no JSON, or more than that, is refused} */
    JsonNode read(byte[] bytes) {
        try (JsonParser parser = MAPPER.createParser(text(bytes))) {
            JsonNode tree = value(parser);
            expectEnd(parser);
            return tree;
        } catch (IOException e) { // of a text in memory
            throw new UncheckedIOException(e);
        }
    }

    private String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refusal("The body is no text in UTF-8.");
        }
    }

    private JsonNode value(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw refusal("The body is empty.");
            }
            return MAPPER.readTree(parser);
        } catch (JsonProcessingException e) {
            throw refusal(fault(e, parser, place(at(e, parser))));
        }
    }

    private void expectEnd(JsonParser parser) throws IOException {
        JsonLocation at;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            at = parser.currentTokenLocation();
        } catch (JsonProcessingException e) {
            at = at(e, parser);
        }
        throw refusal("The body goes on after its JSON" + place(at) + ": send one value and nothing after it.");
    }

    private static String fault(JsonProcessingException e, JsonParser parser, String place) throws IOException {
        if (e instanceof JsonEOFException) {
            return "The body is no JSON" + place + ": it ends before its last bracket or quotation mark.";
        }
        String said = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return "The body is not taken" + place + ": " + limit(said) + ".";
        }
        if (said.startsWith("Duplicate")) {
            String name = Problem.cut(String.valueOf(parser.currentName()));
            return "The body has the field '" + name + "' twice in one object" + place + ".";
        }
        return "The body is no JSON" + place
                + ": expected a text in double quotes, a number, true, false, null, a list or an object,"
                + " with a comma between two and none after the last.";
    }

    private static String limit(String said) {
        if (said.contains("nesting depth")) {
            return "lists and objects lie in each other more than " + MOST_LEVELS + " deep, which is the most";
        }
        if (said.startsWith("Number")) {
            return "a number has more than " + MOST_DIGITS + " digits, which is the most";
        }
        if (said.startsWith("Name")) {
            return "the name of a field has more than " + LONGEST_NAME + " characters, which is the most";
        }
        return "a part of it is longer than is read";
    }

    private static JsonLocation at(JsonProcessingException e, JsonParser parser) {
        JsonLocation told = e.getLocation();
        return told == null ? parser.currentLocation() : told;
    }

    private static String place(JsonLocation at) {
        return " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private HttpProblemException refusal(String detail) {
        return HttpProblemException.invalid(detail, RequestBody.NAME, null, accepted);
    }
}
