package org.lodegraph.question.ask;

/**
 * A question in words and its answer.
 *
 * @param question as it was asked
 * @param understood a plain sentence of how it was read
 * @param request the path that was asked
 * @param answer the data of that request
 */
public record AskAnswer(String question, String understood, String request, Object answer) {}
