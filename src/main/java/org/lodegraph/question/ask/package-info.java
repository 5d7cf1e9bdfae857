/**
 * Questions in English, translated by a small grammar into requests of the other features.
 *
 * <p>No language model and no guesses: a question that matches no form is rejected with examples, an ambiguous name with the
 * candidates. Terms: {@link org.lodegraph.question.ask.Interpretation} is the parsed question,
 * {@link org.lodegraph.question.ask.AskAnswer} its answer. Nothing is computed here: the data are those of the inner request.
 */
@NullMarked
package org.lodegraph.question.ask;

import org.jspecify.annotations.NullMarked;
