package org.lodegraph.question.ask;

/**
 * The interpretation of a question.
 *
 * @param understood the interpretation as one sentence
 * @param request path and query below the API's base path
 */
public record Interpretation(String understood, String request) {}
