package org.lodegraph.question.ask;

/**
 * A question in English and its answer.
 *
 * @param question question as sent by the client
 * @param understood interpretation of the question, as one sentence
 * @param request path and query of the request that answers it
 * @param answer data of the response to that request
 */
public record AskAnswer(String question, String understood, String request, Object answer) {}
