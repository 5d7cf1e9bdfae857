package org.lodegraph.question.ask;

/**
 * What a question was taken for.
 *
 * @param understood it in a plain sentence
 * @param request the path below the API's base, with its query, that answers it
 */
public record Interpretation(String understood, String request) {}
