package org.lodegraph.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lodegraph.model.json.JsonMappers;

/**
 * The JSON of a body as a tree. Syntax errors are reported in our own words; the parser's name its classes and
 * settings.
 *
 * @param accepted the accepted content of the body
 */
record BodyTree(List<String> accepted) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * {@return the tree of a body}
     *
     * @throws HttpProblemException if the text is not exactly one JSON value
     */
    JsonNode read(byte[] bytes) {
        try (JsonParser parser = JsonMappers.LIMITED.createParser(text(bytes))) {
            JsonNode tree = value(parser);
            expectEnd(parser);
            return tree;
        } catch (IOException e) { // cannot happen: the text is in memory
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
            throw refusal("The body is not UTF-8 text.");
        }
    }

    private JsonNode value(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw refusal("The body is empty.");
            }
            return JsonMappers.LIMITED.readTree(parser);
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
        throw refusal("The body continues after its JSON" + place(at) + ": send one value and nothing after it.");
    }

    private static String fault(JsonProcessingException e, JsonParser parser, String place) throws IOException {
        if (e instanceof JsonEOFException) {
            return "The body is not JSON" + place + ": it ends before its last bracket or quotation mark.";
        }
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return "The body is not accepted" + place + ": " + limit(message) + ".";
        }
        if (message.startsWith("Duplicate")) {
            String name = Problem.cut(String.valueOf(parser.currentName()));
            return "The body has the field '" + name + "' twice in one object" + place + ".";
        }
        return "The body is not JSON" + place
                + ": expected text in double quotes, a number, true, false, null, a list or an object,"
                + " with a comma between two and none after the last.";
    }

    private static String limit(String message) {
        if (message.contains("nesting depth")) {
            return "lists and objects are nested more than " + JsonMappers.MAX_LEVELS
                    + " levels deep, which is the maximum";
        }
        if (message.startsWith("Number")) {
            return "a number has more than " + JsonMappers.MAX_DIGITS + " digits, which is the maximum";
        }
        if (message.startsWith("Name")) {
            return "the name of a field has more than " + JsonMappers.LONGEST_NAME
                    + " characters, which is the maximum";
        }
        return "a part of it is too long";
    }

    private static JsonLocation at(JsonProcessingException e, JsonParser parser) {
        JsonLocation location = e.getLocation();
        return location == null ? parser.currentLocation() : location;
    }

    private static String place(JsonLocation at) {
        return " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private HttpProblemException refusal(String detail) {
        return HttpProblemException.invalid(detail, RequestBody.NAME, null, accepted);
    }
}
